/**
 * Verbs that do not go by rule: present of the six persons, stem of the future, third person of the present
 * subjunctive, stem of the imperfect. The participle stands in `participles.ts`. An empty field goes by rule.
 */
export interface IrregularVerb {
  readonly present: readonly string[]
  readonly future: string
  readonly subjunctive: string
  readonly imperfect: string
}

const TABLE = `
essere|sono sei è siamo siete sono|sar|sia|er
avere|ho hai ha abbiamo avete hanno|avr|abbia|
stare|sto stai sta stiamo state stanno|star|stia|
andare|vado vai va andiamo andate vanno|andr|vada|
fare|faccio fai fa facciamo fate fanno|far|faccia|face
dare|do dai dà diamo date danno|dar|dia|
dire|dico dici dice diciamo dite dicono|dir|dica|dice
bere|bevo bevi beve beviamo bevete bevono|berr|beva|beve
potere|posso puoi può possiamo potete possono|potr|possa|
dovere|devo devi deve dobbiamo dovete devono|dovr|debba|
volere|voglio vuoi vuole vogliamo volete vogliono|vorr|voglia|
sapere|so sai sa sappiamo sapete sanno|sapr|sappia|
venire|vengo vieni viene veniamo venite vengono|verr|venga|
tenere|tengo tieni tiene teniamo tenete tengono|terr|tenga|
rimanere|rimango rimani rimane rimaniamo rimanete rimangono|rimarr|rimanga|
uscire|esco esci esce usciamo uscite escono||esca|
riuscire|riesco riesci riesce riusciamo riuscite riescono||riesca|
vedere|vedo vedi vede vediamo vedete vedono|vedr||
provvedere|provvedo provvedi provvede provvediamo provvedete provvedono|||
scegliere|scelgo scegli sceglie scegliamo scegliete scelgono||scelga|
togliere|tolgo togli toglie togliamo togliete tolgono||tolga|
sciogliere|sciolgo sciogli scioglie sciogliamo sciogliete sciolgono||sciolga|
cogliere|colgo cogli coglie cogliamo cogliete colgono||colga|
porre|pongo poni pone poniamo ponete pongono|porr|ponga|pone
trarre|traggo trai trae traiamo traete traggono|trarr|tragga|trae
durre|duco duci duce duciamo ducete ducono|durr|duca|duce
valere|valgo vali vale valiamo valete valgono|varr|valga|
vivere|vivo vivi vive viviamo vivete vivono|vivr||
piacere|piaccio piaci piace piacciamo piacete piacciono||piaccia|
dispiacere|dispiaccio dispiaci dispiace dispiacciamo dispiacete dispiacciono||dispiaccia|
tacere|taccio taci tace tacciamo tacete tacciono||taccia|
parere|paio pari pare paiamo parete paiono|parr|paia|
apparire|appaio appari appare appariamo apparite appaiono||appaia|
morire|muoio muori muore moriamo morite muoiono||muoia|
sedere|siedo siedi siede sediamo sedete siedono||sieda|
salire|salgo sali sale saliamo salite salgono||salga|
udire|odo odi ode udiamo udite odono||oda|
cuocere|cuocio cuoci cuoce cuociamo cuocete cuociono||cuocia|
spegnere|spengo spegni spegne spegniamo spegnete spengono||spenga|
muovere|muovo muovi muove muoviamo muovete muovono|||
godere|godo godi gode godiamo godete godono|godr||
cadere|cado cadi cade cadiamo cadete cadono|cadr||
accadere|accado accadi accade accadiamo accadete accadono|accadr||
scadere|scado scadi scade scadiamo scadete scadono|scadr||
decadere|decado decadi decade decadiamo decadete decadono|decadr||
bisognare|bisogno bisogni bisogna bisogniamo bisognate bisognano|||`

const verbs = new Map<string, IrregularVerb>(
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [name, present, future, subjunctive, imperfect] = row.split('|') as [
        string,
        string,
        string,
        string,
        string
      ]
      return [name, { present: present.split(' '), future, subjunctive, imperfect }]
    })
)
/** Those that other verbs are made of by a prefix: *ottenere*, *proporre*, *introdurre*. */
const BASES =
  `tenere venire porre trarre durre fare dire vedere scegliere togliere cogliere sciogliere valere muovere spegnere`.split(
    ' '
  )

/** The row of an irregular verb or of its base (*trattenere* goes like *tenere*); undefined for regular ones. */
export function irregularVerb(infinitive: string): IrregularVerb | undefined {
  const own = verbs.get(infinitive)
  if (own) return own
  const base = BASES.find((name) => infinitive.endsWith(name) && infinitive.length > name.length + 1)
  if (!base || REGULAR.has(infinitive)) return undefined
  const row = verbs.get(base)!
  const prefix = infinitive.slice(0, -base.length)
  const put = (stem: string) => (stem === '' ? '' : prefix + stem)
  return {
    present: row.present.map(put),
    future: put(base === 'vedere' && infinitive !== 'rivedere' ? 'vedr' : row.future),
    subjunctive: put(row.subjunctive),
    imperfect: put(row.imperfect)
  }
}

/** Verbs that only look made of an irregular one. */
const REGULAR = new Set([
  'gradire',
  'ardire',
  'blandire',
  'gestire',
  'spedire',
  'impedire',
  'aderire',
  'tradire',
  'bandire',
  'svenire'
])

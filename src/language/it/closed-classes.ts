import { conjugate, VERB_FORMS } from './conjugate.js'
import { words } from './word-list.js'

const FINITE_AND_REST = VERB_FORMS.filter((form) => form !== 'imper')
const allOf = (...verbs: string[]) =>
  verbs.flatMap((verb) => FINITE_AND_REST.flatMap((form) => conjugate(verb, form)))
const NOT_VERBS = new Set([
  'era',
  'stata',
  'stati',
  'state',
  'stato',
  'si',
  'sta',
  'voglia',
  'voglie',
  'dovere',
  'potere',
  'volere'
])
const modal = allOf('potere', 'dovere', 'volere').filter((form) => !NOT_VERBS.has(form))

/**
 * The closed word classes of Italian, lower case, one class per name of the pattern language. Prepositions with the
 * article are `prep` and `det` at once.
 */
export const CLOSED_CLASSES: Readonly<Record<string, readonly string[]>> = {
  pron: words(`
    io tu lui lei noi voi loro egli ella esso essa essi esse mi ti ci vi si lo la li le gli ne me te ce ve se sé glielo gliela glieli
    gliele gliene chi che cui questo questa questi queste quello quella quelli quelle ciò quale quali chiunque qualcuno qualcuna
    ognuno ognuna tutto tutti tutte tutta altri altro altra altre niente nulla nessuno nessuna qualcosa alcuni alcune molti molte
    entrambi entrambe stesso stessa stessi stesse medesimo medesima costui costei`),
  det: words(`
    il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello
    nella nei negli nelle sul sullo sulla sui sugli sulle col coi questo questa questi queste quel quello quella quei quegli quelle
    ogni ciascun ciascuno ciascuna alcun alcuna alcuni alcune qualche qualsiasi qualunque tutto tutta tutti tutte entrambi entrambe
    nessun nessuna tale tali altro altra altri altre molto molta molti molte tanto tanta tanti tante troppo troppa troppi troppe
    poco poca pochi poche vari varie diversi diverse certo certa certi certe dell all nell sull dall l`),
  poss: words(`
    mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre loro proprio propria
    propri proprie altrui`),
  prep: words(`
    a ad di da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello
    nella nei negli nelle sul sullo sulla sui sugli sulle col coi senza contro verso entro dopo durante presso fino sino tramite mediante
    secondo oltre sopra sotto dietro dentro fuori circa riguardo malgrado salvo eccetto tranne ex pro via dell all nell sull dall`),
  conj: words('e ed o od ma però oppure né nonché eppure bensì ovvero'),
  sub: words(`
    se perché poiché siccome che quando mentre finché affinché benché sebbene nonostante qualora purché anziché giacché cosicché
    sicché nonostante affinchè allorché dacché laddove`),
  be: [
    ...allOf('essere', 'stare').filter(
      (form) => !/^(?:stat[oaie]|sta|si|starne|stella|stelle|stalla|stalle)$/.test(form)
    ),
    'sta',
    'stato',
    'stata',
    'stati',
    'sia'
  ],
  have: allOf('avere').filter((form) => form !== 'avere'),
  do: [],
  modal: [
    ...modal,
    'dovere',
    'potere',
    'volere',
    'bisogna',
    'occorre',
    'bisognerebbe',
    'occorrerebbe',
    'bisognava'
  ],
  neg: words('non no né mai nessuno nessuna nessun niente nulla nemmeno neanche neppure mica'),
  wh: words(`
    che chi cosa quale quali quanto quanta quanti quante quando come dove perché cui qual donde comunque`),
  intens: words(`
    molto tanto troppo così davvero veramente estremamente assai proprio assolutamente profondamente sinceramente infinitamente
    vivamente sentitamente terribilmente enormemente incredibilmente totalmente completamente decisamente particolarmente tutto
    abbastanza piuttosto alquanto super più`),
  time: words(`
    oggi domani ieri dopodomani stasera stamattina stamani stanotte adesso ora ore lunedì martedì mercoledì giovedì venerdì sabato domenica
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set sett
    ott nov dic mattina mattino mattinata pomeriggio sera serata notte mezzogiorno mezzanotte domattina secondo secondi minuto minuti
    mezz'ora mezzora giorno giorni giornata settimana settimane mese mesi trimestre semestre anno anni weekend natale pasqua ferragosto
    quindicina estate inverno primavera autunno`),
  num: words(`
    zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto
    diciannove venti ventuno ventidue ventitré ventiquattro venticinque trenta quaranta quarantotto cinquanta sessanta settanta settantadue ottanta novanta
    cento duecento trecento cinquecento mille mila milione milioni primo prima secondo seconda terzo terza quarto quarta quinto quinta
    sesto settimo ottavo nono decimo doppio metà dozzina paio decina decine centinaia`)
}

/** End of an infinitive → end of its participle, for verbs that do not go by rule; longer ends come first. */
const BY_INFINITIVE: readonly (readonly [infinitive: string, participle: string])[] = `
essere:stato fare:fatto dire:detto bere:bevuto leggere:letto scrivere:scritto mettere:messo prendere:preso chiedere:chiesto
rispondere:risposto corrispondere:corrisposto nascondere:nascosto confondere:confuso diffondere:diffuso fondere:fuso
chiudere:chiuso decidere:deciso dividere:diviso condividere:condiviso uccidere:ucciso incidere:inciso ridere:riso vedere:visto
prevedere:previsto provvedere:provveduto aprire:aperto offrire:offerto soffrire:sofferto coprire:coperto porre:posto
trarre:tratto durre:dotto correre:corso perdere:perso spendere:speso sospendere:sospeso rendere:reso tendere:teso
pretendere:preteso intendere:inteso scendere:sceso accendere:acceso difendere:difeso offendere:offeso scegliere:scelto
togliere:tolto sciogliere:sciolto cogliere:colto accogliere:accolto volgere:volto rivolgere:rivolto giungere:giunto
aggiungere:aggiunto raggiungere:raggiunto spegnere:spento vincere:vinto convincere:convinto nascere:nato rimanere:rimasto
muovere:mosso rompere:rotto interrompere:interrotto correggere:corretto reggere:retto dirigere:diretto proteggere:protetto
eleggere:eletto stringere:stretto spingere:spinto respingere:respinto fingere:finto dipingere:dipinto distinguere:distinto
escludere:escluso includere:incluso concludere:concluso deludere:deluso illudere:illuso alludere:alluso esprimere:espresso
imprimere:impresso concedere:concesso succedere:successo discutere:discusso assumere:assunto presumere:presunto
desumere:desunto assistere:assistito esistere:esistito insistere:insistito resistere:resistito venire:venuto vivere:vissuto
risolvere:risolto assolvere:assolto accorgere:accorto sorgere:sorto porgere:porto spargere:sparso emergere:emerso
redigere:redatto esigere:esatto cuocere:cotto piacere:piaciuto dispiacere:dispiaciuto tacere:taciuto conoscere:conosciuto
riconoscere:riconosciuto crescere:cresciuto parere:parso apparire:apparso scomparire:scomparso morire:morto annettere:annesso
rimettere:rimesso ammettere:ammesso omettere:omesso comprendere:compreso pendere:peso valere:valso flettere:flesso
riflettere:riflettuto ledere:leso estinguere:estinto infrangere:infranto piangere:pianto ungere:unto mordere:morso
immergere:immerso espellere:espulso percuotere:percosso riscuotere:riscosso rimuovere:rimosso promuovere:promosso`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split(':') as [string, string])
  .sort((a, b) => b[0].length - a[0].length)

/** Ends of irregular participles that mark a word as one wherever they stand; the masculine singular. */
const SURE_ENDS =
  /(?:messo|scritto|letto|chiesto|preso|reso|speso|teso|sceso|feso|ceso|detto|fatto|risposto|posto|tratto|dotto|chiuso|cluso|ciso|viso|aperto|offerto|sofferto|coperto|scelto|tolto|sciolto|colto|volto|solto|giunto|sunto|spento|vinto|rimasto|mosso|rotto|retto|stretto|spinto|finto|dipinto|stinto|presso|cesso|cusso|corso|perso|parso|sparso|merso|visto|fuso|luso|cotto|dato|nato|stato|andato|redatto|nascosto|esatto)$/
/** Words with such an end that are no participles. */
const NEVER = new Set(
  `adesso spesso presso appresso costo posto agosto arrosto nascosto letto affetto contatto contratti stesso dentro aspetto
  oggetto soggetto progetto rispetto difetto effetto prodotto tutto brutto frutto lutto conflitto diritto delitto profitto
  cassetto biglietto pacchetto processo ingresso successo accesso eccesso congresso possesso percorso ricorso concorso discorso
  soccorso corso verso avviso viso paradiso riso peso paese caso naso uso abuso fuso muso chiaro esatto adatto compatto ratto
  piatto gatto matto patto fatto tratto punto conto volto molto prestito presto costretta finto perfetto corretto diretto punto`.split(
    /\s+/
  )
)

/** The masculine singular of the participle of a verb that does not go by rule; undefined for the others. */
export function irregularParticiple(infinitive: string): string | undefined {
  for (const [end, participle] of BY_INFINITIVE) {
    if (infinitive.endsWith(end)) return infinitive.slice(0, -end.length) + participle
  }
  return undefined
}

/** True for words that end like an irregular participle, in any gender and number. `word` is in lower case. */
export function isIrregularParticiple(word: string): boolean {
  const masculine = /[aie]$/.test(word) ? `${word.slice(0, -1)}o` : word
  return !NEVER.has(word) && !NEVER.has(masculine) ? SURE_ENDS.test(masculine) : LISTED.has(masculine)
}

/** Participles that are nouns or adjectives as well. */
const LISTED = new Set(
  'fatto detto letto corso posto preso corretto diretto costretto tratto nascosto successo discorso'.split(
    ' '
  )
)

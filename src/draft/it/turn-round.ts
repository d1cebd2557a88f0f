import { bareEnd, isShort, type TurnRound } from '../turn-round.js'

const HEAD =
  /^(?:vorre(?:i|mmo)(?: anche)?(?: avere| ricevere| chiedere)?|chied(?:o|iamo)|desider(?:o|iamo)|richied(?:o|iamo)|potete|può|potreste|potrebbe|è possibile(?: avere)?)\s+(?:anche\s+)?/i
/** *Inviatemi*, *rimborsateci*: the verb, its vowel, and what was told to whom. */
const ORDER = /^(\p{L}+?)([aei])te(?:mi|ci)\s+(?:(?:anche|per favore|cortesemente|subito)\s+)*(?=\p{L})/iu
/** Words of the reader that cannot be turned round here. */
const UNTURNED =
  /(?:^|\s)(?:mi|ci|io|noi|me|voi|vostr[oaie]|Suo|Sua|nostr[oaie])(?!\p{L})|(?:rmi|rci|temi|teci)(?!\p{L})/iu
const OWNERS: Readonly<Record<string, string>> = {
  mio: 'Suo',
  mia: 'Sua',
  miei: 'Suoi',
  mie: 'Sue',
  nostro: 'Vostro',
  nostra: 'Vostra'
}
/** Verbs that name the person they reach as their object: *chiamarLa*, but *scriverLe*. */
const REACHES = /(?:chiam|contatt|avvis|inform|aggiorn|aiut|sent|rimbors|ascolt|assist|visit)[aei]r$/iu

export const italianTurnRound: TurnRound = {
  ask(said) {
    const whole = bareEnd(said).replace(/(?<!\s)(?:\s*,)?\s*(?:per favore|grazie)\s*$/i, '')
    const bare = whole
      .replace(HEAD, '')
      .replace(ORDER, (_, stem: string, vowel: string) => `${stem}${vowel}rmi `)
    if (bare === whole || !isShort(bare)) return undefined
    const turned = turnedWords(bare)
    return UNTURNED.test(turned.replaceAll(/\u0001\S+/gu, '')) ? undefined : turned.replaceAll('\u0001', '')
  },
  matter: (asked) => asked,
  promise(said) {
    const whole = bareEnd(said)
    const told = /^(?:mi |ci )?(?:avevate|avete|aveva|ha) (promesso|assicurato|garantito)\s+(?=di\s)/iu.exec(
      whole
    )
    if (!told || !isShort(whole)) return undefined
    const turned = turnedWords(whole.slice(told[0].length))
    if (UNTURNED.test(turned.replaceAll(/\u0001\S+/gu, ''))) return undefined
    return `avevamo ${told[1]!.toLowerCase()} ${turned.replaceAll('\u0001', '')} e non è successo`
  }
}

// words that were turned are marked, so that they are not taken for words that still have to be
function turnedWords(text: string): string {
  return text
    .replace(
      /(?<!\p{L})(?:mio|mia|miei|mie|nostro|nostra)(?!\p{L})/giu,
      (word) => `\u0001${OWNERS[word.toLowerCase()]}`
    )
    .replace(
      /(?<!\p{L})(\p{L}+r)(?:mi|ci)(?!\p{L})(?=(\s+(?:il|lo|la|i|gli|le|un|una|uno|l['’]|due|tre)(?!\p{L}))?)/giu,
      (_, verb: string, object?: string) =>
        `\u0001${verb}${REACHES.test(verb) && object === undefined ? 'La' : 'Le'}`
    )
}

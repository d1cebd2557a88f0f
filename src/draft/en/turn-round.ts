import { bareEnd, isShort, type TurnRound } from '../turn-round.js'

const HEAD =
  /^(?:(?:hi|hello)[^,]*,\s*)?(?:please|kindly|can you|could you|would you|will you|i(?:['’]d| would) like you to|i want you to|i need you to|i(?:['’]d| would) like(?: to (?:get|have|request))?|i(?:['’]m| am) asking for|i want|i need|can i (?:get|have)|may i have|could i (?:get|have)|i(?:['’]d| would) like to)\s+(?:(?:please|also)\s+)*/i
/** Words of the reader that cannot be turned round here. */
const UNTURNED = /\b(?:I|we|us|our|you|your)\b/i

export const englishTurnRound: TurnRound = {
  ask(said) {
    const whole = bareEnd(said)
    const bare = whole.replace(HEAD, '')
    if (bare === whole || !isShort(bare)) return undefined
    const turned = askTurned(bare)
    // words that were turned are marked, so that they are not taken for words that still have to be
    return UNTURNED.test(turned.replaceAll(/\u0001\S+/gu, '')) ? undefined : turned.replaceAll('\u0001', '')
  },
  matter: (asked) => asked.replace(/^an?\s+(?=\p{L})/iu, 'the '),
  promise(said) {
    const whole = bareEnd(said)
    if (!/^you (?:promised|said|told me|assured me)\b/i.test(whole)) return undefined
    const turned = whole
      .replace(/^you\b/i, 'we')
      .replace(/\b(?:you|your)\b/gi, (word) => (word.toLowerCase() === 'you' ? 'we' : 'our'))
      .replace(/\bmy\b/gi, 'your')
      .replace(/\bme\b/gi, 'you')
    return /\b(?:I|us)\b/.test(turned) ? undefined : `${turned}, and that did not happen`
  }
}

function askTurned(text: string): string {
  return text
    .replace(/\bmy\b/gi, '\u0001your')
    .replace(/\bme\b/gi, '\u0001you')
    .replace(/\bmine\b/gi, '\u0001yours')
    .replace(/(?<!\s)(?:\s*,)?\s*\b(?:please|thanks|thank you)\b\s*$/i, '')
}

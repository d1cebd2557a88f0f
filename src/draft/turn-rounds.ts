import type { LanguageCode } from '../core/draft.js'
import { englishTurnRound } from './en/turn-round.js'
import { italianTurnRound } from './it/turn-round.js'
import { turkishTurnRound } from './tr/turn-round.js'
import type { TurnRound } from './turn-round.js'

/** How what a sender wrote is turned round in each language. */
export const TURN_ROUNDS: Readonly<Record<LanguageCode, TurnRound>> = {
  en: englishTurnRound,
  it: italianTurnRound,
  tr: turkishTurnRound
}

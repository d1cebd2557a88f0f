import type { LanguageCode } from '../core/draft.js'
import { detectModel } from './detect-model.js'
import { type Evidence, weighText } from './detect-scan.js'
import { DETECTED } from './detect-words.js'
import { withoutHidden } from './hidden-signs.js'

/** What language a text is in. */
export interface Detection {
  /** Null: another language, or too little to say. */
  readonly lang: LanguageCode | null
  /** 0 to 1: how far the answer is ahead of the next language; 0 when there is too little to say. */
  readonly confidence: number
  /** Set when the text is in a language without rules: its code, `und` when it is none of the known ones. */
  readonly other?: string
  /** What speaks for another language, from 0 (nothing) to 1 (as much as for this one): a mixed text is above 0.1. */
  readonly rivalry?: number
}

/** Longer texts are judged by their beginning. */
const LIMIT = 3000
const SUPPORTED = 3
const LEAST_SCORE = 1
const LEAST_LEAD = 0.35
const LEAST_SCORE_PER_WORD = 0.45
/** Foreign words in a supported text are likelier than the reverse; Turkish has to beat its twin, Azerbaijani. */
const HEAD_START = [1.06, 1.06, 1.2] as const

const AZERBAIJANI = DETECTED.indexOf('az')

const UNKNOWN: Detection = { lang: null, confidence: 0 }

/**
 * The language of one draft or paragraph; never throws. Links, placeholders, code, `>` lines and signs that nobody sees
 * do not count.
 */
export function detectLanguage(text: string): Detection {
  const model = detectModel()
  const start = text.length > LIMIT ? text.slice(0, LIMIT) : text
  const evidence = weighText(start, model)
  if (!evidence.decomposed && !evidence.hidden) return judge(evidence)
  const seen = evidence.hidden ? withoutHidden(start) : start
  return judge(weighText(seen.normalize('NFC'), model))
}

function judge({ scores, words, foreign }: Evidence): Detection {
  if (foreign > 3 * words) return { lang: null, confidence: 1, other: 'und' }
  let best = 0
  let second = -1
  for (let i = 1; i < scores.length; i++) {
    if (standing(scores, i) > standing(scores, best)) {
      second = best
      best = i
    } else if (second < 0 || standing(scores, i) > standing(scores, second)) second = i
  }
  const top = standing(scores, best)
  const lead = top - standing(scores, second)
  if (top < LEAST_SCORE || lead < LEAST_LEAD || top < LEAST_SCORE_PER_WORD * words) return UNKNOWN
  const confidence = Math.round(100 * (1 - Math.exp(-lead / 3))) / 100
  const language = DETECTED[best]!
  if (best < SUPPORTED)
    return { lang: language as LanguageCode, confidence, rivalry: rivalTo(best, scores) / top }
  return { lang: null, confidence, other: language === 'xx' ? 'und' : language }
}

/** Azerbaijani shares most of the words of Turkish, so that it says nothing of a mixture. */
function rivalTo(best: number, scores: Float64Array): number {
  let rival = 0
  for (let i = 0; i < scores.length; i++) {
    if (i !== best && i !== AZERBAIJANI) rival = Math.max(rival, standing(scores, i))
  }
  return rival
}

function standing(scores: Float64Array, index: number): number {
  return scores[index]! * (HEAD_START[index] ?? 1)
}

import { CLASS } from '../language/classes.js'
import { hashWord } from '../language/hash.js'
import type { Tokens } from '../language/tokens.js'
import type { RulesetRunner } from './match-patterns.js'

const QUESTION = hashWord('?')

/** What a sentence asks: open (what, when, how …), closed (yes or no), or nothing; a tag asks nothing. */
export function questionKind(
  tokens: Tokens,
  sentence: number,
  runner: RulesetRunner
): 'open' | 'closed' | undefined {
  if (!endsWithQuestion(tokens, sentence)) return undefined
  const { features } = runner.ruleset.texts()
  const shows = (name: string) => (features[name] ?? []).some((row) => runner.matchesIn(row, sentence))
  if (shows('tag-question')) return undefined
  return shows('open-question') || shows('wh-question') ? 'open' : 'closed'
}

/** True where a question mark stands at the end of a sentence, alone or among other signs. */
export function endsWithQuestion(tokens: Tokens, sentence: number): boolean {
  const first = tokens.sentences.first[sentence]!
  for (let at = tokens.sentences.last[sentence]! - 1; at >= first && tokens.classes[at]! & CLASS.sign; at--) {
    if (tokens.skeleton[at] === QUESTION) return true
  }
  return false
}

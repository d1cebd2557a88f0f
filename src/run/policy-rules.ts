import type { Term } from '../config/effective-config.js'
import type { LanguageCode } from '../core/draft.js'
import { allForms, inflect } from '../language/en/word-forms.js'
import { GRAMMARS } from '../language/grammars.js'
import type { PolicyFile } from '../rulesets/policy-file.js'
import type { SourceRule } from '../rulesets/read-rule.js'

export const HOUSE_STYLE = 'policy/house-style'

/** A rule that only recognises: what hears an offer. */
export function recogniser(id: string, patterns: readonly string[]): SourceRule {
  return {
    id,
    category: id.slice(0, id.indexOf('/')),
    path: 'policy',
    rule: { ...BARE, match: [...patterns] }
  }
}

const BARE = {
  severity: 'suggestion',
  confidence: 'high',
  status: 'stable',
  aliases: [],
  priority: 0,
  message: '-',
  why: '-',
  source: 'levelhead',
  unless: [],
  when: [],
  mild: [],
  suggest: [],
  examples: { bad: [], good: [] }
} as const satisfies Omit<SourceRule['rule'], 'match'>

/** The words of the house as one rule; none: no rule. */
export function termRule(
  terms: readonly Term[],
  { messages, why }: PolicyFile,
  lang: LanguageCode
): SourceRule[] {
  const match = terms.flatMap((term) =>
    term.dont.flatMap((dont) =>
      forms(dont, term.say, lang).map(([pattern, say]) => ({
        pattern,
        suggest: [{ replaces: 'match' as const, text: say }],
        message: `${messages.term.replaceAll('{say}', say)}${term.why ? ` ${term.why}` : ''}`
      }))
    )
  )
  if (match.length === 0) return []
  const rule = { ...BARE, severity: 'warning' as const, message: '-', why: why.term, match }
  return [{ id: HOUSE_STYLE, category: 'policy', path: 'terms', rule }]
}

/** A pattern with the word to say for it: of an English word each number and tense goes with its own. */
function forms(dont: string, say: string, lang: LanguageCode): [pattern: string, say: string][] {
  if (isPattern(dont)) return [[dont, say]]
  const isWord = /^\p{L}+$/u
  if (lang !== 'en' || !isWord.test(dont) || !isWord.test(say)) return [[patternOf(dont, lang), say]]
  const known = new Set(allForms(dont.toLowerCase()))
  const pairs = (['base', 'pl', 's', 'past', 'pp', 'ing'] as const).flatMap((form): [string, string][] => {
    const [from, to] = [inflect(dont.toLowerCase(), form)[0], inflect(say.toLowerCase(), form)[0]]
    return from !== undefined && to !== undefined && known.has(from)
      ? [[from, form === 'base' ? say : to]]
      : []
  })
  return pairs.filter(([from], i) => pairs.findIndex(([other]) => other === from) === i)
}

/** Someone who writes signs of the pattern language means them. */
function isPattern(text: string): boolean {
  return /[{}()|~‹›[\]]/.test(text)
}

const SMALL_WORD = /^.{1,3}$/u

/** Words as a pattern: the last one in any of its forms (Italian: each of them), the others as they stand. */
export function patternOf(text: string, lang: LanguageCode): string {
  if (isPattern(text)) return text
  const words = text.match(/[\p{L}\p{M}\d'’-]+/gu) ?? []
  return words
    .map((word, i) => (i === words.length - 1 || lang === 'it' ? anyForm(word, lang) : word))
    .join(' ')
}

function anyForm(word: string, lang: LanguageCode): string {
  const low = word.toLocaleLowerCase(lang)
  if (SMALL_WORD.test(low) || !/^\p{L}+$/u.test(low)) return word
  return (GRAMMARS[lang]?.inflect(low, []).length ?? 0) > 0 ? `${low}~` : word
}

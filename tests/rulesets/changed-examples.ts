import fc from 'fast-check'
import { unmark } from '../../src/analysis/check-examples.js'
import type { LanguageCode } from '../../src/core/draft.js'
import type { SourceRule } from '../../src/rulesets/read-rule.js'
import { builtinSource } from '../helpers/rules.js'

type Change = (text: string, lang: LanguageCode) => string

/** What happens to a text between two programs, or under the hands of somebody in a hurry. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'as it is': (text) => text,
  'in capitals': (text, lang) => text.toLocaleUpperCase(lang),
  'in small letters': (text, lang) => text.toLocaleLowerCase(lang),
  'with its marks apart': (text) => text.normalize('NFD'),
  'with CRLF': (text) => `Hello,\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`,
  'with curly quotes': (text) => text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”'),
  'with doubled blanks': (text) => text.replaceAll(' ', '  '),
  'with blanks that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'with tabs': (text) => text.replaceAll(' ', '\t'),
  'broken into lines': (text) => text.replaceAll(' ', '\n'),
  'broken in the middle': (text) =>
    text.replace(/ /g, (blank, at: number) =>
      at > text.length / 2 && at < text.length / 2 + 8 ? '\n' : blank
    ),
  'behind emoji': (text) => `👩‍💻🏳️‍🌈 ${text} 🇮🇹`,
  'with an emoji at each word': (text) => text.replaceAll(' ', ' 😀'),
  'beside placeholders': (text) => `{{name}} ${text} %{order} <b>x</b> ⟨slot⟩`,
  'with placeholders inside': (text) => text.replace(/ (?=\p{L}{5})/gu, ' {{a.b}} '),
  'with a placeholder for a word': (text) => text.replace(/\p{L}{5,}/u, '{{a.b}}'),
  'with zero-width signs': (text) => text.replace(/(\p{L})(\p{L})/gu, '$1\u200b$2'),
  'with a soft hyphen': (text) => text.replace(/(\p{L}{3})(\p{L}{3})/u, '$1\u00ad$2'),
  'in brackets': (text) => `(${text}) [“${text}”]`,
  'in emphasis': (text) => text.replace(/\p{L}{4,}/gu, '**$&**'),
  'as a link': (text) => `[${text}](https://example.org/a_b) <https://example.org>`,
  'between tags': (text) => `<p>${text.replaceAll(' ', ' <b>').replaceAll(/<b>(\S+)/g, '<b>$1</b>')}</p>`,
  'as a list': (text) => `- ${text}\n- ${text}\n\n1. ${text}`,
  'below a quote': (text) => `> ${text}\n\n${text}`,
  'cut off': (text) => text.slice(0, Math.ceil(text.length * 0.7)),
  'without its beginning': (text) => text.slice(Math.ceil(text.length * 0.2)),
  'said three times': (text) => `${text} ${text}\n\n${text}`,
  'with marks of surprise': (text) => text.replaceAll('.', '!!!').replaceAll(',', ' - '),
  'behind half a character': (text) => `\ud83d ${text} \ude00`
}

/** The words of the bad examples of a rule. */
export function badTexts({ rule: { examples } }: SourceRule): readonly string[] {
  return examples.bad.map((example) => unmark(typeof example === 'string' ? example : example.text).text)
}

/** Texts of a rule, changed up to three times. */
export function changedTexts(rule: SourceRule, lang: LanguageCode): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...badTexts(rule)),
      fc.array(fc.constantFrom(...Object.values(CHANGES)), { minLength: 1, maxLength: 3 })
    )
    .map(([text, changes]) => changes.reduce((made, change) => change(made, lang), text))
}

export interface RuleFault {
  readonly rule: string
  readonly text: string
  readonly fault: string
}

/** Texts of each rule; a long run has others each time. */
const RUNS = Number(process.env['LEVELHEAD_RUNS'] ?? 1)
const IS_LONG = process.env['LEVELHEAD_RUNS'] !== undefined
const SEED = IS_LONG ? Date.now() : 20261122

/**
 * Tries texts of every rule of a language, in a short run only of every `of`th of them from `nth` on; `faultOf` says what
 * is wrong with one. The smallest text is given.
 */
export async function faultsOfRules(
  lang: LanguageCode,
  faultOf: (text: string) => string | undefined | Promise<string | undefined>,
  { textsOf = changedTexts, nth = 0, of = 1 } = {}
): Promise<RuleFault[]> {
  const faults: RuleFault[] = []
  for (const [i, rule] of builtinSource(lang).rules.entries()) {
    if (!IS_LONG && i % of !== nth) continue
    const holds = fc.asyncProperty(textsOf(rule, lang), async (text) => (await faultOf(text)) === undefined)
    const { counterexample } = await fc.check(holds, { numRuns: RUNS, seed: SEED + i })
    if (!counterexample) continue
    const [text] = counterexample
    faults.push({ rule: rule.id, text, fault: (await faultOf(text))! })
  }
  return faults
}

import { LANGUAGES, type LanguageCode } from '../../../src/core/draft.js'
import { createRedactor } from '../../../src/redact/redactor.js'
import { keepsTokens, protectedTokens } from '../../../src/rewrite/protected-tokens.js'
import { createOrdinaryWords } from '../../../src/run/redact/ordinary-words.js'
import { createBuiltinLoader } from '../../../src/run/rulesets.js'
import { createWorkbench } from '../../../src/run/workbench.js'
import type { Fault, FuzzInput } from '../target.js'

/** Parts the message from the draft. */
export const BREAK = '\n=====\n'
/** Half of a character that takes two units. */
const HALF = /\p{Surrogate}/u
/** Above it a rewrite takes seconds, and in the same time many short drafts find more. */
const LONGEST = 1_500
const bench = createWorkbench({ cwd: '/', home: undefined, noConfig: true, cli: {} })
const load = createBuiltinLoader()
const ordinary = createOrdinaryWords(load)

/** A language in the first line, a received message, and the draft that answers it: linted, put in order, masked. */
export async function checkAnswer({ text: input }: FuzzInput): Promise<readonly Fault[]> {
  const lang = LANGUAGES.find((each) => input.startsWith(each)) ?? LANGUAGES[input.length % 3]!
  const [head = '', ...rest] = input.replace(/^(?:en|it|tr)\n/, '').split(BREAK)
  const [replyTo, text] = rest.length > 0 ? [head, rest.join('\n')] : [undefined, head]
  if (text.length > LONGEST) return []
  const { config } = await bench.configs.resolve('a.txt')
  const linter = await bench.linterFor(config)
  const options = { lang, profile: 'reply', minConfidence: 'low', preview: true, replyTo } as const
  const linted = linter.lintFast(text, options)
  const faults: Fault[] = []
  for (const { ruleId, span, actual, suggestions } of linted.findings) {
    if (text.slice(span.start, span.end) !== actual)
      faults.push({ kind: `${ruleId}: the span does not hold the words`, detail: actual })
    if (suggestions.some((each) => each.span.start > each.span.end || each.span.end > text.length))
      faults.push({ kind: `${ruleId}: a suggestion outside of the draft`, detail: actual })
  }
  const { text: after, edits } = linter.rewrite(text, { ...options, today: '2026-05-13' })
  const applied = edits.reduceRight(
    (made, { span, text: put }) => made.slice(0, span.start) + put + made.slice(span.end),
    text
  )
  if (applied !== after) faults.push({ kind: 'the edits are not the rewrite', detail: after })
  if (text.trim() !== '' && after.trim() === '')
    faults.push({ kind: 'a rewrite leaves nothing', detail: text })
  if (!HALF.test(input) && HALF.test(after))
    faults.push({ kind: 'half a character in a rewrite', detail: after })
  if (!keepsAll(text, after, replyTo, lang))
    faults.push({ kind: `a token is lost or new (${lang})`, detail: after })
  if (createRedactor(text, ordinary(lang)).text.length !== text.length)
    faults.push({ kind: 'a masked draft is of another length', detail: text })
  return faults
}

/** Numbers, dates, names and addresses stay; new ones come out of the message, quoted or not. */
function keepsAll(before: string, after: string, replyTo: string | undefined, lang: LanguageCode): boolean {
  const words = load(lang)?.texts().rewrite
  if (!words) return true
  const count = (text: string) => protectedTokens(text, words, lang)
  const quoted = before.replace(/^[ \t]*>+ ?/gm, '')
  const given = `${replyTo ?? ''}\n${quoted}\n2026-05-13\n${words.templates.today}`
  return keepsTokens(
    count(before),
    count(after),
    count(given),
    count(before.replace(new RegExp(words.times!, 'giu'), ''))
  )
}

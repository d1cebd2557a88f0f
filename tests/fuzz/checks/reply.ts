import { LANGUAGES } from '../../../src/core/draft.js'
import { createWorkbench } from '../../../src/run/workbench.js'
import type { Fault, FuzzInput } from '../target.js'

const TIME = { now: '2026-05-13T10:00', tz: 'Europe/Rome' }
const bench = createWorkbench({ cwd: '/', home: undefined, noConfig: true, cli: {} })

/** Puts the text into its pattern, and reads it as a message and as a reply that promises. */
export async function checkReply({ text }: FuzzInput): Promise<readonly Fault[]> {
  const lang = LANGUAGES[text.length % 3]!
  const { config } = await bench.configs.resolve('a.txt')
  const linter = await bench.linterFor(config)
  const faults: Fault[] = []
  const options = { lang, profile: 'reply' as const, today: '2026-05-13' }
  const once = linter.rewrite(text, options)
  const applied = once.edits.reduceRight(
    (made, { span, text: put }) => made.slice(0, span.start) + put + made.slice(span.end),
    text
  )
  if (applied !== once.text) faults.push({ kind: 'the edits are not the rewrite', detail: once.text })
  if (linter.rewrite(once.text, options).text !== once.text) {
    faults.push({ kind: `a second rewrite changes the draft (${lang})`, detail: once.text.slice(0, 300) })
  }
  const slow = linter.lint(text, { lang, restructure: false })
  const fast = linter.lintFast(text, { lang, restructure: false })
  if (JSON.stringify(slow) !== JSON.stringify(fast)) {
    faults.push({ kind: 'lint and lintFast differ', detail: text.slice(0, 200) })
  }
  const reader = await bench.messageReaderFor([])
  const said = [
    ...(await reader.findCommitments(text, { ...TIME, lang })),
    ...(await reader.analyseIncoming(text, { ...TIME, lang })).asks
  ]
  for (const { range, actual } of said) {
    if (text.slice(...range) !== actual)
      faults.push({ kind: 'the range does not hold the words', detail: actual })
  }
  return faults
}

import { LANGUAGES } from '../../../src/core/draft.js'
import { draftPlay, lookWith } from '../../../src/draft/draft.js'
import type { Play } from '../../../src/draft/play.js'
import { loadPlays } from '../../../src/run/plays.js'
import { createWorkbench } from '../../../src/run/workbench.js'
import type { Fault, FuzzInput } from '../target.js'

/** Half of a character that takes two units. */
const HALF = /\p{Surrogate}/u
const bench = createWorkbench({ cwd: '/', home: undefined, noConfig: true, cli: {} })
let plays: Promise<readonly Play[]> | undefined

/** The first line names a language and a play, each other one is a fact: `reason: the seal is open`. */
export async function checkFacts({ text }: FuzzInput): Promise<readonly Fault[]> {
  const [title = '', ...lines] = text.split('\n')
  plays ??= allPlays()
  const known = await plays
  const play =
    known.find(({ lang, name }) => title === `${lang} ${name}`) ?? known[text.length % known.length]!
  const facts: Record<string, string> = {}
  for (const line of lines) {
    const [, field = '', value = ''] = /^([a-z]+): ?(.*)$/s.exec(line) ?? []
    const asked = Object.hasOwn(play.fields, field) ? play.fields[field] : undefined
    if (asked && (!asked.values || asked.values.includes(value)))
      // a fact of the command line may hold line breaks
      facts[field] = value.replaceAll('\\n', '\n')
  }
  const { config } = await bench.configs.resolve('a.txt')
  const look = lookWith(await bench.linterFor(config), { minConfidence: 'medium' })
  const drafted = draftPlay(play, facts, look)
  const faults: Fault[] = []
  if (JSON.stringify(draftPlay(play, facts, look)) !== JSON.stringify(drafted))
    faults.push({ kind: 'the same facts give another reply', detail: drafted.text })
  if (!drafted.text.endsWith('\n') || drafted.text.trim() === '')
    faults.push({ kind: 'no reply', detail: JSON.stringify(drafted.text) })
  if (!HALF.test(text) && HALF.test(drafted.text))
    faults.push({ kind: 'half a character in a reply', detail: drafted.text })
  for (const { span, actual } of drafted.findings) {
    const isInReply = drafted.text.slice(span.start, span.end) === actual
    // what stands against a fact counts in the fact
    if (!isInReply && !drafted.refused.some(({ finding }) => finding.actual === actual))
      faults.push({ kind: 'the span does not hold the words', detail: actual })
  }
  return faults
}

async function allPlays(): Promise<readonly Play[]> {
  const found = await Promise.all(LANGUAGES.map((lang) => loadPlays(lang, [])))
  return found.flatMap((plays) => [...plays.values()])
}

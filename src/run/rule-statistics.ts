import { supportedLanguage } from '../core/draft.js'
import type { Io } from '../platform/io.js'
import { createAnalysisStore } from '../retext/analysis-store.js'
import { createTextLinter, type TextLinter } from '../retext/lint-text.js'
import { linesOf } from './input-lines.js'
import { builtinEntries, namesOf } from './rule-table.js'
import { createBuiltinLoader } from './rulesets.js'

/** More findings than this in 10,000 words make a rule stand out. */
const LOUD = 10

interface Counts {
  drafts: number
  words: number
  readonly findings: Map<string, number>
}

/** How often each rule fires on the records of an NDJSON file (fields `text`, `lang`). @throws InputError */
export async function ruleStatistics(file: string, io: Io): Promise<string> {
  const load = createBuiltinLoader()
  const linter = createTextLinter(createAnalysisStore(load), () => true)
  const counts: Counts = { drafts: 0, words: 0, findings: new Map() }
  for await (const { text } of linesOf(file, io)) if (text.trim() !== '') count(text, linter, counts)
  return table(counts, namesOf([...builtinEntries(load).values()].flat()))
}

function count(line: string, linter: TextLinter, counts: Counts): void {
  const record = parsed(line)
  if (typeof record.text !== 'string') return
  const lang = supportedLanguage(record.lang) ?? 'auto'
  counts.drafts++
  counts.words += record.text.split(/\s+/).length
  for (const { ruleId } of linter.lintFast(record.text, { lang, minConfidence: 'low' }).findings) {
    counts.findings.set(ruleId, (counts.findings.get(ruleId) ?? 0) + 1)
  }
}

/** Bad lines count for nothing here; `lint` says what is wrong with them. */
function parsed(line: string): { readonly text?: unknown; readonly lang?: unknown } {
  try {
    return Object(JSON.parse(line))
  } catch {
    return {}
  }
}

function table({ drafts, words, findings }: Counts, rules: readonly string[]): string {
  const rate = (count: number) => (words === 0 ? 0 : (count / words) * 10_000)
  const often = (id: string) => findings.get(id) ?? 0
  const fired = rules.filter((id) => often(id) > 0).sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1))
  const silent = rules.filter((id) => often(id) === 0).sort()
  const width = Math.max(...rules.map((id) => id.length), 4)
  const total = fired.reduce((sum, id) => sum + often(id), 0)
  const row = (id: string) => {
    const loud = rate(often(id)) > LOUD ? '  ← often' : ''
    return `${id.padEnd(width)}  ${String(often(id)).padStart(6)}  ${rate(often(id)).toFixed(1).padStart(6)} in 10,000 words${loud}`
  }
  return [
    `${drafts} drafts, ${words} words, ${total} findings (${(rate(total) / 10).toFixed(2)} in 1,000 words)`,
    '',
    ...fired.map(row),
    '',
    `never fired (${silent.length}): ${silent.join(', ') || 'none'}`,
    ''
  ].join('\n')
}

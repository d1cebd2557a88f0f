import { LANGUAGES } from '../core/draft.js'
import { createAnalysisStore } from '../retext/analysis-store.js'
import { createTextLinter } from '../retext/lint-text.js'
import { linesOf } from './input-lines.js'
import { builtinRules, createBuiltinLoader } from './rulesets.js'
import { createProcessIo } from '../platform/process-io.js'

/** More findings than this in 10,000 words make a rule stand out. */
const LOUD = 10

/** How often each rule fires on the records of an NDJSON file (fields `text`, `lang`). */
export async function ruleStatistics(file: string, cwd: string): Promise<string> {
  const load = createBuiltinLoader()
  const linter = createTextLinter(createAnalysisStore(load), () => true)
  const counts = new Map<string, number>()
  let words = 0
  let drafts = 0
  for await (const { text } of linesOf([file], cwd, createProcessIo())) {
    if (text.trim() === '') continue
    const record = JSON.parse(text) as { text?: unknown; lang?: unknown }
    if (typeof record.text !== 'string') continue
    const lang = LANGUAGES.find((code) => code === record.lang) ?? 'auto'
    drafts++
    words += record.text.split(/\s+/).length
    for (const { ruleId } of linter.lintFast(record.text, { lang, minConfidence: 'low' }).findings) {
      counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
    }
  }
  const rules = [...new Set([...builtinRules(load).values()].flat().map(({ id }) => id))]
  const rate = (count: number) => (words === 0 ? 0 : (count / words) * 10_000)
  const fired = rules.filter((id) => counts.has(id)).sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  const silent = rules.filter((id) => !counts.has(id)).sort()
  const width = Math.max(...rules.map((id) => id.length), 4)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [
    `${drafts} drafts, ${words} words, ${total} findings (${(rate(total) / 10).toFixed(2)} in 1,000 words)`,
    '',
    ...fired.map((id) => {
      const count = counts.get(id)!
      return `${id.padEnd(width)}  ${String(count).padStart(6)}  ${rate(count).toFixed(1).padStart(6)} in 10,000 words${rate(count) > LOUD ? '  ← often' : ''}`
    }),
    '',
    `never fired (${silent.length}): ${silent.join(', ') || 'none'}`,
    ''
  ].join('\n')
}

import { createLineIndex } from '../core/line-index.js'
import { type Draft, IDENTITY_MAP, LANGUAGES } from '../core/draft.js'
import { LevelheadError } from '../core/errors.js'
import { isAtLeast } from '../core/severity.js'
import type { Io } from '../platform/io.js'
import { recordLine, type RecordResult } from '../reporters/ndjson.js'
import type { TextLinter } from '../retext/lint-text.js'
import { parseLanguageTag } from '../readers/language-tag.js'
import { type ExitCode, fails } from './exit-code.js'
import { linesOf } from './input-lines.js'
import { type LintExtras, textOptions } from './lint-source.js'
import { locateFindings } from './locate.js'
import { createTally } from './summary.js'
import { createWorkbench, type WorkbenchOptions } from './workbench.js'
import type { EffectiveConfig } from '../config/effective-config.js'

/** One call of `lint --input-format ndjson`. */
export interface RecordRequest extends WorkbenchOptions, LintExtras {
  readonly files: readonly string[]
  readonly idField?: string
  readonly textField?: string
  readonly strictRecords?: boolean
}

/** Output is handed over in pieces of about this many characters. */
const PIECE = 1 << 16

/** One record in, one record out, in the same order. A bad record gets an error in its place. */
export async function runRecords(request: RecordRequest, io: Io): Promise<ExitCode> {
  const bench = createWorkbench(request)
  const { config, sources } = await bench.configs.resolve('records.ndjson')
  const lint = createRecordLinter(await bench.linterFor(config.rulesets), config, request)
  const tally = createTally()
  let bad = 0
  let pending = ''
  for await (const line of linesOf(request.files, request.cwd, io)) {
    if (io.stdout.isBroken) break
    if (line.text.trim() !== '') {
      const result = lint(line.text)
      if ('error' in result) bad++
      else tally.add([{ messages: result.messages } as never])
      pending += recordLine(result)
    }
    if (pending.length > PIECE || line.waits) {
      await io.stdout.write(pending)
      pending = ''
    }
  }
  await io.stdout.write(pending)
  if (bad > 0 && request.strictRecords) return 2
  const failOn = sources.get('failOn') === 'default' ? 'never' : config.failOn
  return fails(tally.summary(0), { failOn, maxWarnings: config.maxWarnings }) ? 1 : 0
}

function createRecordLinter(
  linter: TextLinter,
  config: EffectiveConfig,
  { idField = 'id', textField = 'text', ...extras }: RecordRequest
): (line: string) => RecordResult {
  return (line) => {
    let id: unknown = null
    try {
      const record = JSON.parse(line) as unknown
      if (typeof record !== 'object' || record === null || Array.isArray(record)) return badRecord(null, 'a JSON object')
      const fields = record as Record<string, unknown>
      id = fields[idField] ?? null
      const text = fields[textField]
      if (typeof text !== 'string') return badRecord(id, `a text in the field “${textField}”`)
      if (Buffer.byteLength(text) > config.maxDraftSize) return badRecord(id, `at most ${config.maxDraftSize} bytes of text`)
      return lintRecord(id, text, fields['lang'], linter, config, extras)
    } catch (error) {
      if (error instanceof SyntaxError) return badRecord(null, 'one JSON object a line')
      if (error instanceof LevelheadError) return { id, error: { code: error.code, message: error.message } }
      throw error
    }
  }
}

function lintRecord(
  id: unknown,
  text: string,
  lang: unknown,
  linter: TextLinter,
  config: EffectiveConfig,
  extras: LintExtras
): RecordResult {
  const named = typeof lang === 'string' ? parseLanguageTag(lang) : undefined
  const draft: Draft = { text, map: IDENTITY_MAP, markup: 'plain', ...(named === undefined ? {} : { lang: named }) }
  if (named !== undefined && !(LANGUAGES as readonly string[]).includes(named)) return { id, lang: null, messages: [] }
  const result = linter.lintFast(text, textOptions(draft, config, extras))
  const findings = result.findings.filter(({ severity }) => isAtLeast(severity, config.minSeverity))
  const messages = findings.length === 0 ? [] : locateFindings(findings, draft, createLineIndex(text))
  return { id, lang: result.lang, messages }
}

function badRecord(id: unknown, expected: string): RecordResult {
  return { id, error: { code: 'bad-record', message: `The record cannot be used; expected ${expected}` } }
}

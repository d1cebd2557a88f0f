import type { EffectiveConfig } from '../config/effective-config.js'
import { type Draft, IDENTITY_MAP } from '../core/draft.js'
import { LevelheadError } from '../core/errors.js'
import { createLineIndex } from '../core/line-index.js'
import { isAtLeast } from '../core/severity.js'
import { parseLanguageTag } from '../readers/language-tag.js'
import type { RecordResult } from '../reporters/ndjson.js'
import type { TextLinter } from '../retext/lint-text.js'
import { countSeverities, type SeverityCounts } from './exit-code.js'
import { type LintExtras, textOptions } from './lint-source.js'
import { locateFindings } from './locate.js'
import type { SourceRecord } from './record-source.js'

/** The fields of a record, and what the command line adds. */
export interface RecordOptions extends LintExtras {
  readonly idField?: string
  readonly textField?: string
}

/** What became of one record; `counts` are its findings, shown or not. */
export interface LintedRecord {
  readonly result: RecordResult
  readonly counts: SeverityCounts
}

const NONE = countSeverities([])

/** Lints one record. What is wrong with it stands in its result; nothing is thrown. */
export function createRecordLinter(
  linter: TextLinter,
  config: EffectiveConfig,
  options: RecordOptions
): (record: SourceRecord) => LintedRecord {
  const { idField = 'id', textField = 'text' } = options
  return ({ fields, fault }) => {
    if (!fields) return bad(null, expectation(fault, config.maxDraftSize))
    const id = fields[idField] ?? null
    const text = fields[textField]
    if (typeof text !== 'string') return bad(id, `a text in the field “${textField}”`)
    if (isLonger(text, config.maxDraftSize)) return bad(id, `a text of at most ${config.maxDraftSize} bytes`)
    try {
      const given = fields['reply_to']
      const replyTo = typeof given === 'string' && given !== '' ? given : options.replyTo
      return lintRecord(id, text, fields['lang'], linter, config, { ...options, replyTo })
    } catch (error) {
      return { result: { id, error: faultOf(error) }, counts: NONE }
    }
  }
}

function expectation(fault: SourceRecord['fault'], maxDraftSize: number): string {
  if (fault === 'not-utf8') return 'UTF-8'
  if (fault === 'too-long') return `a text of at most ${maxDraftSize} bytes`
  return fault === 'open-quote' ? 'a quote that closes' : 'one JSON object a line'
}

/** Counts the bytes only where the number of UTF-16 units does not tell. */
function isLonger(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && Buffer.byteLength(text) > bytes
}

function lintRecord(
  id: unknown,
  text: string,
  lang: unknown,
  linter: TextLinter,
  config: EffectiveConfig,
  extras: LintExtras
): LintedRecord {
  const named = typeof lang === 'string' && lang !== '' ? parseLanguageTag(lang) : undefined
  const draft: Draft = {
    text,
    map: IDENTITY_MAP,
    markup: 'plain',
    ...(named === undefined ? {} : { lang: named })
  }
  const options = textOptions(draft, config, extras)
  if (options.lang === undefined && named !== undefined)
    return { result: { id, lang: null, messages: [] }, counts: NONE }
  const result = linter.lintFast(text, { ...options, restructure: false })
  const shown = result.findings.filter(({ severity }) => isAtLeast(severity, config.minSeverity))
  const messages = shown.length === 0 ? [] : locateFindings(shown, draft, createLineIndex(text))
  return { result: { id, lang: result.lang, messages }, counts: countSeverities(result.findings) }
}

function bad(id: unknown, expected: string): LintedRecord {
  const message = `The record cannot be used; expected ${expected}`
  return { result: { id, error: { code: 'bad-record', message } }, counts: NONE }
}

function faultOf(error: unknown): { code: string; message: string } {
  if (error instanceof LevelheadError) return { code: error.code, message: error.message }
  return {
    code: 'internal',
    message: `internal error; please report it: ${error instanceof Error ? error.message : error}`
  }
}

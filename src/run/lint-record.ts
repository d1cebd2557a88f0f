import type { EffectiveConfig } from '../config/effective-config.js'
import { type Draft, IDENTITY_MAP } from '../core/draft.js'
import { faultOf } from '../core/errors.js'
import { createLineIndex } from '../core/line-index.js'
import { isAtLeast } from '../core/severity.js'
import { visibleLines } from '../core/visible-controls.js'
import { parseLanguageTag } from '../readers/language-tag.js'
import type { RecordResult } from '../reporters/ndjson.js'
import type { LintTextOptions, TextLinter } from '../retext/lint-text.js'
import { countSeverities, type SeverityCounts } from './exit-code.js'
import { type LintExtras, textOptions } from './lint-source.js'
import { locateFindings } from './locate.js'
import type { SourceRecord } from './record-source.js'
import { redactFinding } from './redact/redact-finding.js'
import type { Redaction } from './redact/redaction.js'

/** The fields of a record, and what the command line adds. */
export interface RecordOptions extends LintExtras {
  readonly idField?: string
  readonly textField?: string
  /** Mask names, numbers and addresses. */
  readonly redact?: boolean | undefined
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
  options: RecordOptions,
  redaction?: Redaction
): (record: SourceRecord) => LintedRecord {
  const { idField = 'id', textField = 'text' } = options
  const kindOf = createKinds(config, options, redaction)
  return ({ fields, fault, beginning }) => {
    if (!fields) {
      return bad(null, expectation(fault, config.maxDraftSize), redaction ? undefined : beginning)
    }
    const id = fields[idField] ?? null
    const text = fields[textField]
    if (typeof text !== 'string') return bad(id, `a text in the field “${textField}”`)
    if (isLonger(text, config.maxDraftSize)) return bad(id, `a text of at most ${config.maxDraftSize} bytes`)
    try {
      const given = fields['reply_to']
      const replyTo = typeof given === 'string' && given !== '' ? given : undefined
      const { result, counts } = lintText(text, replyTo, kindOf(fields['lang']), linter, config)
      return { result: { id, ...result }, counts }
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

/** Records with the same language are looked at in the same way. */
interface RecordKind {
  readonly draft: Draft
  readonly options: LintTextOptions
  /** What was found in the texts of late, and of the time before: a desk sends many replies more than once. */
  linted: Map<string, LintedText>
  before: Map<string, LintedText>
  readonly redaction: Redaction | undefined
}

interface LintedText {
  readonly result: Omit<Extract<RecordResult, { lang: unknown }>, 'id'>
  readonly counts: SeverityCounts
}

const MOST_KINDS = 32
const MOST_TEXTS = 1000
const LONGEST_TEXT = 4000

/** The kinds of records by what they say of their language; each is made when it first comes up. */
function createKinds(
  config: EffectiveConfig,
  options: RecordOptions,
  redaction: Redaction | undefined
): (lang: unknown) => RecordKind {
  const kinds = new Map<string, RecordKind>()
  return (lang) => {
    const named = typeof lang === 'string' && lang !== '' ? parseLanguageTag(lang) : undefined
    const known = kinds.get(named ?? '')
    if (known) return known
    const draft = {
      text: '',
      map: IDENTITY_MAP,
      markup: 'plain',
      ...(named === undefined ? {} : { lang: named })
    } as const
    const kind = {
      draft,
      options: textOptions(draft, config, { ...options, restructure: false }),
      linted: new Map(),
      before: new Map(),
      redaction
    }
    // tags come from outside, and may be many
    if (kinds.size < MOST_KINDS) kinds.set(named ?? '', kind)
    return kind
  }
}

function lintText(
  text: string,
  replyTo: string | undefined,
  kind: RecordKind,
  linter: TextLinter,
  config: EffectiveConfig
): LintedText {
  if (replyTo !== undefined)
    return lookAt(text, { ...kind, options: { ...kind.options, replyTo } }, linter, config)
  const known = kind.linted.get(text)
  if (known) return known
  const made = kind.before.get(text) ?? lookAt(text, kind, linter, config)
  if (kind.linted.size >= MOST_TEXTS) {
    kind.before = kind.linted
    kind.linted = new Map()
  }
  if (text.length <= LONGEST_TEXT) kind.linted.set(text, made)
  return made
}

function lookAt(
  text: string,
  { draft: { lang }, options, redaction }: RecordKind,
  linter: TextLinter,
  config: EffectiveConfig
): LintedText {
  if (options.lang === undefined && lang !== undefined)
    return { result: { lang: null, messages: [] }, counts: NONE }
  const result = linter.lintFast(text, options)
  const draft: Draft = { text, map: IDENTITY_MAP, markup: 'plain' }
  const shown = result.findings.filter(({ severity }) => isAtLeast(severity, config.minSeverity))
  const counts = countSeverities(result.findings)
  if (shown.length === 0) return { result: { lang: result.lang, messages: [] }, counts }
  const redactor = redaction?.of(text, result.lang)
  const said = redactor ? shown.map((finding) => redactFinding(finding, redactor)) : shown
  const hidden = redactor ? { ...draft, text: redactor.text } : draft
  return {
    result: { lang: result.lang, messages: locateFindings(said, hidden, createLineIndex(text)) },
    counts
  }
}

function bad(id: unknown, expected: string, beginning?: string): LintedRecord {
  const what = 'The record cannot be used'
  const shown = beginning === undefined ? what : `${what}: ${visibleLines(beginning)}`
  return {
    result: { id, error: { code: 'bad-record', message: `${shown}; expected ${expected}` } },
    counts: NONE
  }
}

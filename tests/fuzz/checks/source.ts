import type { LanguageCode, SourceMap } from '../../../src/core/draft.js'
import { InputError } from '../../../src/core/errors.js'
import type { Span } from '../../../src/core/span.js'
import { decodeBytes, encodeSource } from '../../../src/platform/decode.js'
import { readOptions } from '../../../src/run/drafts-of.js'
import { planFor } from '../../../src/run/file-format.js'
import { fixSource } from '../../../src/run/fix-source.js'
import { type LintedDraft, lintSource, type Source } from '../../../src/run/lint-source.js'
import { createWorkbench } from '../../../src/run/workbench.js'
import type { Fault, FuzzInput } from '../target.js'
import { reportFaults } from './reports.js'

const MARK = 'QZQ'
/** UTF-16 units that one sign of a file can stand for: a byte of UTF-8 each, where the charset is another. */
const MOST_IN_ONE = 3
const bench = createWorkbench({
  cwd: '/',
  home: undefined,
  noConfig: true,
  cli: { minConfidence: 'low', maxDraftSize: 10_000_000 }
})

/** Reads, lints and fixes one file in memory, and reports it in every format. */
export async function checkSource({ extension, text }: FuzzInput): Promise<readonly Fault[]> {
  return checkBytes(extension, (fallback) => (fallback ? asBytes(text) : Buffer.from(text)))
}

/** The same for bytes; `bytesFor` is told whether the reader takes what is no Unicode; without `lang` it is detected. */
export async function checkBytes(
  extension: string,
  bytesFor: (takesBytes: boolean) => Buffer,
  lang?: LanguageCode
): Promise<readonly Fault[]> {
  const file = `file${extension}`
  const resolved = await bench.configs.resolve(file)
  const config = lang ? { ...resolved.config, lang } : resolved.config
  const linter = await bench.linterFor(config)
  const lint = (source: Source) => lintSource(source, config, linter, { preview: true })
  const first = await opened(file, bytesFor, lint)
  if (!('linted' in first)) return first
  const { source, linted } = first
  const faults: Fault[] = []
  for (const one of linted) faults.push(...(await misplaced(source, one)))
  if (source.text.length % 4 === 0) faults.push(...(await reportFaults(source, linted)))
  return [...faults, ...(await fixFaults(source, linted, lint))]
}

type Lint = (source: Source) => Promise<LintedDraft[]>

/** The file as it is read without being told how, or else as a file of translations; what is wrong with the error when it is refused. */
async function opened(
  file: string,
  bytesFor: (takesBytes: boolean) => Buffer,
  lint: Lint
): Promise<{ source: Source; linted: LintedDraft[] } | readonly Fault[]> {
  const { config } = await bench.configs.resolve(file)
  try {
    for (const given of [undefined, { preset: 'i18n' }]) {
      const plan = await planFor(file, config, given, '/')
      const fallback = plan.reader.fallbackEncoding
      const bytes = bytesFor(fallback !== undefined)
      const decoded = decodeBytes(bytes, file, fallback ? { fallback } : {})
      const source: Source = {
        path: file,
        text: decoded.source,
        encoding: decoded.encoding,
        ...plan,
        isNamed: true
      }
      if (!Buffer.from(encodeSource(source.text, decoded.encoding, file)).equals(bytes))
        return [{ kind: 'the bytes do not come back', detail: decoded.encoding }]
      const linted = await lint(source)
      if (linted.length > 0 || !plan.reader.values || given) return { source, linted }
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const place = error.code === 'syntax' ? /^[^\n]*file\.\w+:\d+:\d+/ : /^[^\n]*file\.\w+/
    if (!place.test(error.message)) return [{ kind: 'an error without its place', detail: error.message }]
  }
  return []
}

/** Some texts become bytes that are no UTF-8. */
function asBytes(text: string): Buffer {
  return /^[\0-\xff]*$/.test(text) && text.length % 2 === 1 ? Buffer.from(text, 'latin1') : Buffer.from(text)
}

async function fixFaults(source: Source, linted: readonly LintedDraft[], lint: Lint): Promise<Fault[]> {
  const faults: Fault[] = []
  const steps = [{ text: source.text, linted }]
  const after = await fixSource(source, linted, async (next) => {
    const step = { text: next.text, linted: await lint(next) }
    steps.push(step)
    return step.linted
  })
  const again = await fixSource(after.source, after.linted, lint)
  if (again.source.text !== after.source.text) {
    faults.push({
      kind: 'a second fix changes the file',
      detail: shown(after.source.text, again.source.text)
    })
  }
  const hasFix = linted.some(({ result }) =>
    result.messages.some(({ suggestions }) => suggestions.some(({ kind }) => kind === 'fix'))
  )
  if (after.source.text !== source.text && !hasFix) {
    faults.push({ kind: 'changed without a fix', detail: shown(source.text, after.source.text) })
  }
  // a fix moves the cut of an endless sentence, and what the cut parted is found in the next pass
  for (const [i, { text }] of steps.slice(1).entries()) {
    const lost = lostBetween(steps[i]!.text, steps[i]!.linted, text)
    if (lost !== undefined) faults.push({ kind: 'a fix changes what stands beside it', detail: lost })
  }
  if (after.linted.length !== linted.length) {
    faults.push({
      kind: 'a fix changes the number of drafts',
      detail: `${linted.length}, then ${after.linted.length}`
    })
  }
  try {
    encodeSource(after.source.text, source.encoding as 'utf-8', source.path)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  return faults
}

/** A piece of the file between two fixes that is not there, in its order, once they are made. */
function lostBetween(before: string, linted: readonly LintedDraft[], after: string): string | undefined {
  const ranges = linted
    .flatMap(({ result }) => result.messages.flatMap(({ suggestions }) => suggestions))
    .flatMap(({ kind, range }) => (kind === 'fix' && range ? [range] : []))
    .sort(([a], [b]) => a - b)
  let [at, from] = [0, 0]
  for (const [start, end] of [...ranges, [before.length, before.length] as const]) {
    const piece = before.slice(at, start)
    const found = after.indexOf(piece, from)
    if (start >= at && found < 0) return JSON.stringify(piece.slice(0, 100))
    if (start >= at) from = found + piece.length
    at = Math.max(at, end)
  }
  return undefined
}

/** Findings whose range does not hold their words. */
async function misplaced(source: Source, { draft, findings, result }: LintedDraft): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const [i, message] of result.messages.entries()) {
    const { span, actual, ruleId } = findings[i]!
    if (draft.text.slice(span.start, span.end) !== actual) {
      faults.push({ kind: `${ruleId}: the span does not hold the words`, detail: actual })
    }
    for (const { range } of message.suggestions) {
      if (range && (range[0] > range[1] || range[0] < 0 || range[1] > source.text.length)) {
        faults.push({ kind: 'a suggestion outside of the file', detail: `${ruleId} ${range}` })
      }
    }
    if (!message.range) continue
    const written = source.text.slice(...message.range)
    if (written === actual || (await isReadThere(source, draft, message.range, span))) continue
    faults.push({
      kind: `the range does not hold the words (${source.reader.name})`,
      detail: `${ruleId}: ${JSON.stringify(written)} is not ${JSON.stringify(actual)}`
    })
  }
  return faults
}

/** With a word in place of the range, the draft must have that word in place of the finding; or unit by unit. */
async function isReadThere(
  source: Source,
  { pointer, text, map }: LintedDraft['draft'],
  [start, end]: readonly [number, number],
  span: Span
): Promise<boolean> {
  // without a tag of the range, the rest may mean something else
  if (/\.(?:html|hbs|liquid|mjml|eml|mbox)$/.test(source.path) && isReadByUnits(source.text, text, map, span))
    return true
  const changed = source.text.slice(0, start) + MARK + source.text.slice(end)
  const drafts = await source.reader.read(changed, source.path, readOptions(source))
  const [before, after] = [squeeze(text.slice(0, span.start)), squeeze(text.slice(span.end))]
  // a file may have the same key twice
  return drafts
    .filter((draft) => draft.pointer === pointer)
    .some((draft) => {
      const [head = '', tail = ''] = squeeze(draft.text).split(MARK)
      // one sign of the file may stand for several units of the draft
      const lost = before.length - head.length + after.length - tail.length
      return before.startsWith(head) && after.endsWith(tail) && lost <= MOST_IN_ONE
    })
}

function isReadByUnits(source: string, text: string, map: SourceMap, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const place = map.toSource({ start: at, end: at + 1 })
    const written = place ? source.slice(place.start, place.end) : undefined
    const isWhite = /\s/.test(text[at]!) && /^[\s<]|^$/.test(written ?? '')
    if (written !== undefined && written !== text[at] && !isWhite && !/^[&=]/.test(written)) return false
  }
  return true
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

function shown(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const cut = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60))
  return `${cut(before)} → ${cut(after)}`
}

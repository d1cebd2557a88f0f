import { statSync } from 'node:fs'
import { readerFor } from '../../dist/readers/registry.js'
import { readOptions } from '../../dist/run/drafts-of.js'
import { planFor } from '../../dist/run/file-format.js'
import { fixSource } from '../../dist/run/fix-source.js'
import { lintSource } from '../../dist/run/lint-source.js'
import { draftFile, readDraft } from '../../dist/run/read-draft.js'
import { createWorkbench } from '../../dist/run/workbench.js'

const cwd = process.cwd()
const bench = createWorkbench({ cwd, home: undefined, noConfig: true, cli: { minConfidence: 'low' } })

/** Reads, lints and fixes one file in memory; undefined for what is no file of a known format. */
export async function checkFile(file) {
  const reader = readerFor(file)
  if (!reader || !statSync(file).isFile()) return undefined
  const { config } = await bench.configs.resolve(file)
  const linter = await bench.linterFor(config)
  const read = async (given) => {
    const plan = await planFor(file, config, given, cwd)
    return (await readDraft(draftFile(file), { ...plan, cwd, maxDraftSize: 10_000_000 }, undefined)).source
  }
  const lint = (source) => lintSource(source, { ...config, maxDraftSize: 10_000_000 }, linter, {})
  const faults = []
  try {
    let source = { ...(await read(undefined)), isNamed: true }
    let linted = await lint(source)
    if (linted.length === 0 && reader.values) {
      source = await read({ preset: 'i18n' })
      linted = await lint(source)
    }
    for (const one of linted) faults.push(...(await misplaced(source, one)))
    const after = await fixSource(source, linted, lint)
    const again = await fixSource(after.source, after.linted, lint)
    if (again.source.text !== after.source.text) faults.push('a second fix changes the file')
    const hasFix = linted.some(({ result }) =>
      result.messages.some(({ suggestions }) => suggestions.some(({ kind }) => kind === 'fix'))
    )
    const changed = after.source.text !== source.text
    if (changed && !hasFix) faults.push('changed, though it has no fix')
    const notes = after.linted
      .flatMap(({ result }) => result.notes)
      .filter((note) => note.includes('not made'))
    const findings = linted.reduce((sum, one) => sum + one.findings.length, 0)
    return { drafts: linted.length, findings, changed, faults: [...faults, ...notes] }
  } catch (error) {
    return { drafts: 0, findings: 0, changed: false, faults: [error.message] }
  }
}

/** Ranges that do not hold what they stand for: what comes in their place must be read in the place of the finding. */
async function misplaced(source, { draft, findings, result }) {
  const faults = []
  for (const [i, message] of result.messages.entries()) {
    const { span, actual } = findings[i]
    if (draft.text.slice(span.start, span.end) !== actual) faults.push(`“${actual}” is not what is marked`)
    if (!message.range) {
      faults.push(`no place for “${actual}”`)
      continue
    }
    const [start, end] = message.range
    const written = source.text.slice(start, end)
    if (written === actual || (await isReadThere(source, draft, written, message.range, span))) continue
    faults.push(
      `${message.line}:${message.column} ${JSON.stringify(written)} is not ${JSON.stringify(actual)}`
    )
  }
  return faults
}

/** Takes the range out of the file: the draft must have lost just these words. */
async function isReadThere(source, draft, written, [start, end], span) {
  const mark = 'QZQ'
  const text = source.text.slice(0, start) + mark + source.text.slice(end)
  const drafts = await source.reader.read(text, source.path, readOptions(source))
  const found = drafts.find(({ pointer }) => pointer === draft.pointer)
  const expected = draft.text.slice(0, span.start) + mark + draft.text.slice(span.end)
  return found !== undefined && squeeze(found.text) === squeeze(expected) && written !== ''
}

function squeeze(text) {
  return text.replace(/\s+/g, ' ')
}

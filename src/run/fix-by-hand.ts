import path from 'node:path'
import type { Message } from '../core/report.js'
import type { Io } from '../platform/io.js'
import { writeAtomically } from '../platform/write-atomically.js'
import { applyChoice, type Choice } from './apply-choice.js'
import { applyChecked } from './check-edits.js'
import { planFor } from './file-format.js'
import { findDrafts, STDIN } from './find-drafts.js'
import { isIgnored } from './is-ignored.js'
import type { LintRequest } from './lint-run.js'
import type { LintedDraft, Source } from './lint-source.js'
import { openRedaction } from './open-redaction.js'
import { createProgress } from './progress.js'
import { type PutQuestion, type Question, questionOf } from './question.js'
import { draftFile, readDraft } from './read-draft.js'
import { createRunState, linterFor, note, type RunState } from './run-state.js'
import type { SourceEdit } from './source-edit.js'
import { createWorkbench } from './workbench.js'

/** Puts one finding to the person. */
export type Ask = (question: Question) => Promise<Choice>

/**
 * Puts every finding to the person and writes each file once all of its findings are answered, or once the person
 * stops. What `ask` throws ends the walk; files that were finished before keep their answers. Files that cannot be
 * read are left to the lint that follows.
 */
export async function walkFindings(request: LintRequest, io: Io, ask: Ask): Promise<void> {
  const bench = createWorkbench(request)
  await bench.checkNames()
  const run = createRunState(request, createProgress(io), bench)
  const put = (await openRedaction(request, bench))?.question ?? questionOf
  const { files } = await findDrafts(request.patterns, request.cwd)
  for (const file of files) {
    if (file === STDIN) continue
    if ((await walkFile(run, file, ask, put)) === 'stop') return
  }
}

async function walkFile(run: RunState, file: string, ask: Ask, put: PutQuestion): Promise<'stop' | 'done'> {
  const { request, io, bench } = run
  const draft = draftFile(file, undefined)
  const { config } = await bench.configs.resolve(file)
  if (await isIgnored(draft, config, request.cwd)) return 'done'
  const { source, bytes } = await readDraft(
    draft,
    {
      ...(await planFor(file, config, request.given, request.cwd)),
      cwd: request.cwd,
      maxDraftSize: config.maxDraftSize
    },
    io.stdin
  )
  const { text, stopped } = await askAll(source, await linterFor(run, config), ask, put, () =>
    note(run, 'that cannot be written there; the sentence stays as it is')
  )
  if (text !== source.text) {
    writeAtomically(path.resolve(request.cwd, file), text, { encoding: source.encoding, expected: bytes })
  }
  return stopped ? 'stop' : 'done'
}

/** Where the walk has got to: all before `at` is answered, and at `at` the findings in `answered`. */
interface Cursor {
  readonly at: number
  readonly answered: ReadonlySet<string>
}

/** Each answer is applied at once and the text looked at again, so that the next question is about what now stands. */
async function askAll(
  first: Source,
  lint: (source: Source) => Promise<readonly LintedDraft[]>,
  ask: Ask,
  put: PutQuestion,
  refuse: () => Promise<void>
): Promise<{ text: string; stopped: boolean }> {
  let source = first
  let linted = await lint(source)
  let cursor: Cursor = { at: 0, answered: new Set() }
  for (;;) {
    const next = nextFinding(linted, cursor)
    if (!next) return { text: source.text, stopped: false }
    const choice = await ask(put(source, next.entry, next.index, linted))
    if (choice.kind === 'stop') return { text: source.text, stopped: true }
    const edit = applyChoice(choice, source.text, next.entry, next.index)
    const { ruleId, range } = next.message
    const at = range![0]
    const changed = edit && (await changedBy(source, next.entry, edit))
    if (edit && changed === undefined) await refuse()
    if (edit && changed !== undefined) {
      source = { ...source, text: changed }
      linted = await lint(source)
      cursor = { at: edit.start + edit.text.length, answered: new Set() }
    } else {
      cursor = { at, answered: new Set([...(cursor.at === at ? cursor.answered : []), ruleId]) }
    }
  }
}

/** The file with the change; undefined when it would not read back as it was meant. */
async function changedBy(
  source: Source,
  { draft }: LintedDraft,
  edit: SourceEdit
): Promise<string | undefined> {
  const { text, refused } = await applyChecked(source, [{ draft, edits: [edit], refused: [] }])
  return refused.length > 0 ? undefined : text
}

interface Next {
  readonly entry: LintedDraft
  readonly index: number
  readonly message: Message
}

/** The first finding after the cursor that has a place in the file. */
function nextFinding(linted: readonly LintedDraft[], { at, answered }: Cursor): Next | undefined {
  const open = linted.flatMap((entry) =>
    entry.result.messages.flatMap((message, index) => {
      const start = message.range?.[0] ?? -1
      return start > at || (start === at && !answered.has(message.ruleId))
        ? [{ entry, index, message, start }]
        : []
    })
  )
  return open.sort((a, b) => a.start - b.start)[0]
}

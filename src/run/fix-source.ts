import { applyChecked } from './check-edits.js'
import type { LintedDraft, Source } from './lint-source.js'
import { type DraftPlan, planDraft } from './source-edit.js'

/** After so many passes a file is left as it is; fixes settle after one or two. */
const MAX_PASSES = 10

/** Applies every fix of a file, again and again until none is left. `lint` reads and lints a text of the file. */
export async function fixSource(
  source: Source,
  first: readonly LintedDraft[],
  lint: (source: Source) => Promise<readonly LintedDraft[]>
): Promise<{ source: Source; linted: readonly LintedDraft[] }> {
  let linted = first
  let current = source
  const refused = new Set<string | undefined>()
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const plans = linted.filter(({ draft }) => !refused.has(draft.pointer)).map(planFixes)
    const done = await applyChecked(current, plans)
    for (const { draft } of done.refused) refused.add(draft.pointer)
    if (done.text === current.text) break
    const next = { ...current, text: done.text }
    const after = await lint(next)
    if (!isSameFile(linted, after)) {
      for (const { draft } of plans.filter(({ edits }) => edits.length > 0)) refused.add(draft.pointer)
      break
    }
    // what could not be done may be possible in the file as it is now
    refused.clear()
    current = next
    linted = after
  }
  return {
    source: current,
    linted: refused.size === 0 ? linted : linted.map((one) => withNote(one, refused))
  }
}

/** A fix in a mailbox may make a line that begins a mail. */
function isSameFile(before: readonly LintedDraft[], after: readonly LintedDraft[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ draft }, i) => draft.pointer === after[i]!.draft.pointer)
  )
}

function planFixes({ draft, findings, repeated }: LintedDraft): DraftPlan {
  const fixes = [...findings, ...repeated].flatMap(({ suggestions }) => {
    const fix = suggestions.find(({ kind }) => kind === 'fix')
    return fix ? [fix] : []
  })
  return planDraft(draft, fixes)
}

function withNote(linted: LintedDraft, refused: ReadonlySet<string | undefined>): LintedDraft {
  const { draft, result } = linted
  if (!refused.has(draft.pointer)) return linted
  const place = draft.pointer === undefined ? '' : ` of ${draft.pointer}`
  const note = `a fix${place} was not made: the file would not read back as it was meant`
  return { ...linted, result: { ...result, notes: [...result.notes, note] } }
}

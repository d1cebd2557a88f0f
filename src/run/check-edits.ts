import type { DataValue } from '../readers/reader.js'
import { readOptions } from './drafts-of.js'
import type { Source } from './lint-source.js'
import { applyEdits, type DraftPlan } from './source-edit.js'

/** A changed file, and the drafts that could not be changed. */
export interface CheckedEdits {
  readonly text: string
  readonly refused: readonly DraftPlan[]
}

/**
 * Makes the changes. A file that holds other things than drafts is parsed again: only the values that were meant may
 * differ, and each of them as it was meant; the changes of a draft for which that does not hold are left out.
 */
export async function applyChecked(source: Source, plans: readonly DraftPlan[]): Promise<CheckedEdits> {
  const wanted = plans.filter(({ edits }) => edits.length > 0)
  if (!source.reader.values || wanted.length === 0) return { text: applied(source, wanted), refused: [] }
  const before = await source.reader.values(source.text, readOptions(source))
  const holds = (some: readonly DraftPlan[]) => isAsMeant(source, applied(source, some), before, some)
  const good = await largest(wanted, holds)
  if (good.length === wanted.length) return { text: applied(source, good), refused: [] }
  const anew = wanted.filter((plan) => !good.includes(plan)).map(writtenAnew)
  const all = [...good, ...(await largest(anew, holds))]
  if (!(await holds(all))) return { text: source.text, refused: wanted }
  const done = new Set(all.map(({ draft }) => draft))
  return { text: applied(source, all), refused: wanted.filter(({ draft }) => !done.has(draft)) }
}

/** A plan that rewrites the whole text, with quotes where it had none; without edits where that cannot be done. */
function writtenAnew(plan: DraftPlan): DraftPlan {
  const { draft, expected } = plan
  const edit = expected === undefined ? undefined : draft.map.whole?.(expected)
  return { ...plan, edits: edit ? [edit] : [] }
}

function applied(source: Source, plans: readonly DraftPlan[]): string {
  return applyEdits(
    source.text,
    plans.flatMap(({ edits }) => edits)
  )
}

/** Parts the plans in halves until each part holds or is a single one. */
async function largest(
  plans: readonly DraftPlan[],
  holds: (plans: readonly DraftPlan[]) => Promise<boolean>
): Promise<readonly DraftPlan[]> {
  if (plans.length === 0 || (await holds(plans))) return plans
  if (plans.length === 1) return []
  const middle = plans.length >> 1
  return [...(await largest(plans.slice(0, middle), holds)), ...(await largest(plans.slice(middle), holds))]
}

async function isAsMeant(
  source: Source,
  text: string,
  before: readonly DataValue[],
  plans: readonly DraftPlan[]
): Promise<boolean> {
  if (plans.some(({ edits }) => edits.length === 0)) return false
  const changed = new Map(plans.map(({ draft, expected }) => [draft.pointer, expected]))
  try {
    const after = await source.reader.values!(text, readOptions(source))
    // a text must not become a number, or nothing
    const isKept = before.every(({ pointer, value }, i) => {
      const now = after[i]
      if (now?.pointer !== pointer) return false
      return changed.has(pointer) ? now.value.startsWith('"') : now.value === value
    })
    if (!isKept || after.length !== before.length) return false
    const drafts = await source.reader.read(text, source.path, readOptions(source))
    const texts = new Map(drafts.map((draft) => [draft.pointer, draft.text]))
    return [...changed].every(
      ([pointer, expected]) => expected === undefined || lines(texts.get(pointer) ?? '') === lines(expected)
    )
  } catch {
    // it cannot even be parsed
    return false
  }
}

/** A value takes on the line breaks of its file. */
function lines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

import type { EffectiveConfig } from '../config/effective-config.js'
import type { Draft } from '../core/draft.js'
import { IDENTITY_MAP, type LanguageCode } from '../core/draft.js'
import { InputError, UsageError } from '../core/errors.js'
import type { Finding } from '../core/finding.js'
import type { RewriteResult, TextLinter } from '../retext/lint-text.js'
import { applyChecked } from './check-edits.js'
import { draftsOf } from './drafts-of.js'
import { type LintExtras, type Source, textOptions } from './lint-source.js'
import { applyEdits, type DraftPlan, planDraft, sourceEdit } from './source-edit.js'

/** A draft and what became of it. Edits count in its decoded text. */
export interface RewrittenDraft {
  readonly pointer: string | undefined
  /** The text that is written; as it was, where nothing could be done or a slot is open in a library. */
  readonly result: RewriteResult
  readonly findings: readonly Finding[]
  /** It stays as it was, since the change cannot be written where it stands. */
  readonly isStuck?: boolean
}

/** A rewritten file. */
export interface RewriteOutcome {
  readonly filePath: string
  readonly before: string
  readonly after: string
  /** A library holds any number of drafts, another file one. */
  readonly isLibrary: boolean
  readonly drafts: readonly RewrittenDraft[]
}

/** How drafts are rewritten. */
export interface Rewriting {
  readonly linter: TextLinter
  readonly config: EffectiveConfig
  readonly extras: LintExtras
  readonly today: (lang: LanguageCode | null) => string | undefined
  /** Puts each open slot to the person; empty: it stays open. */
  readonly ask?: ((slot: string, sentence: string) => Promise<string>) | undefined
  /** Somebody should answer for the slots, and nobody can. */
  readonly mustAsk?: boolean | undefined
}

/** @throws InputError for a file that holds no draft, or several and is no library; UsageError when nobody can answer */
export async function rewriteSource(source: Source, rewriting: Rewriting): Promise<RewriteOutcome> {
  const drafts = await draftsOf(source, rewriting.config.maxDraftSize)
  if (source.reader.values && drafts.length > 0) return rewriteLibrary(source, drafts, rewriting)
  const [draft, another] = drafts
  if (!draft || another) throw notOne(source.path, drafts.length)
  const done = await rewriteDraft(draft, rewriting)
  const { original, result } = done
  if (!original.isSupported && /\p{L}{2}/u.test(draft.text)) throw noPattern(source.path, original.lang)
  const edits = original.edits.flatMap((edit) => sourceEdit(draft, edit) ?? [])
  if (edits.length < original.edits.length) throw cannotWrite(source.path)
  const isAsEdited = result.text === original.text && draft.map !== IDENTITY_MAP
  return {
    filePath: source.path,
    before: source.text,
    after: isAsEdited ? applyEdits(source.text, edits) : result.text,
    isLibrary: false,
    drafts: [done]
  }
}

/** Each draft of a library for itself; one with an open slot stays as it is, since a template must hold none. */
async function rewriteLibrary(
  source: Source,
  drafts: readonly Draft[],
  rewriting: Rewriting
): Promise<RewriteOutcome> {
  const done: RewrittenDraft[] = []
  const plans: DraftPlan[] = []
  for (const draft of drafts) {
    const { original, ...rewritten } = await rewriteDraft(draft, rewriting)
    const { text } = rewritten.result
    const isWanted = rewritten.result.slots.length === 0 && text !== draft.text
    const isAnswered = text !== original.text
    const edits = isAnswered ? [{ span: { start: 0, end: draft.text.length }, text }] : original.edits
    const plan = planDraft(draft, isWanted ? edits : [])
    const isWhole = plan.refused.length === 0
    if (isWanted && isWhole) plans.push(plan)
    const isStuck = isWanted && !isWhole
    done.push(isWanted && isWhole ? rewritten : { ...asItWas(draft, rewritten, rewriting), isStuck })
  }
  const checked = await applyChecked(source, plans)
  const refused = new Set(checked.refused.map(({ draft }) => draft.pointer))
  const kept = drafts.map((draft, i) =>
    refused.has(draft.pointer) ? { ...asItWas(draft, done[i]!, rewriting), isStuck: true } : done[i]!
  )
  return {
    filePath: source.path,
    before: source.text,
    after: checked.text,
    isLibrary: true,
    drafts: kept
  }
}

async function rewriteDraft(
  draft: Draft,
  { linter, config, extras, today, ask, mustAsk }: Rewriting
): Promise<RewrittenDraft & { readonly original: RewriteResult }> {
  const options = textOptions(draft, config, extras)
  const isForeign = options.lang === undefined
  const { lang } = isForeign ? { lang: null } : linter.lint(draft.text, options)
  const original = linter.rewrite(draft.text, { ...options, today: today(lang) })
  const filled = await answered(original, ask, mustAsk)
  const { findings } = linter.lint(filled, options)
  const open = filled.match(/⟨[^⟨⟩\n]+⟩/gu) ?? []
  const slots = original.slots.filter((slot) => open.includes(slot as never))
  return { pointer: draft.pointer, result: { ...original, text: filled, slots }, original, findings }
}

function asItWas(draft: Draft, done: RewrittenDraft, { linter, config, extras }: Rewriting): RewrittenDraft {
  const { findings } = linter.lint(draft.text, textOptions(draft, config, extras))
  return { pointer: draft.pointer, result: { ...done.result, text: draft.text, edits: [] }, findings }
}

/** The text with the slots that the person has filled. */
async function answered(
  { text, slots }: RewriteResult,
  ask: Rewriting['ask'],
  mustAsk: boolean | undefined
): Promise<string> {
  const names = [...new Set(slots)]
  if (mustAsk && names.length > 0) throw nobodyThere(names)
  let filled = text
  for (const slot of ask ? names : []) {
    const answer = (await ask!(slot, sentenceWith(filled, slot))).trim()
    if (answer !== '') filled = filled.replaceAll(slot, () => answer)
  }
  return filled
}

function sentenceWith(text: string, slot: string): string {
  const at = text.indexOf(slot)
  const start = Math.max(text.lastIndexOf('. ', at) + 1, text.lastIndexOf('\n', at) + 1, 0)
  const end = /[.!?](?:\s|$)|\n/u.exec(text.slice(at))
  return text.slice(start, at + (end ? end.index + 1 : text.length)).trim()
}

function nobodyThere(slots: readonly string[]): UsageError {
  return new UsageError({
    code: 'no-terminal',
    what: '--interactive needs a terminal on standard input and standard error; still to be said',
    value: slots.join(', '),
    remedy: 'run it without --interactive and fill in the slots by hand'
  })
}

function notOne(value: string, count: number): InputError {
  return new InputError({
    code: 'not-one-draft',
    what: count === 0 ? 'The file holds no draft' : `The file holds ${count} drafts`,
    value,
    expected: 'one reply to rewrite, or a library that a preset or selector knows'
  })
}

function noPattern(value: string, lang: string | null): InputError {
  return new InputError({
    code: 'no-rewrite',
    what: lang
      ? `Drafts in the language “${lang}” cannot be rewritten yet`
      : 'The language could not be told',
    value,
    remedy: lang ? '“levelhead lint” marks what to change' : '--lang en|it|tr sets it'
  })
}

function cannotWrite(value: string): InputError {
  return new InputError({
    code: 'no-place',
    what: 'The text cannot be written back into this file',
    value,
    remedy: 'rewrite the text itself: levelhead rewrite - < text'
  })
}

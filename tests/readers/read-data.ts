import path from 'node:path'
import type { Draft } from '../../src/core/draft.js'
import { readRuleFiles } from '../../src/platform/rule-files.js'
import type { HelpdeskPreset, Selection } from '../../src/readers/preset.js'
import type { ReadNote } from '../../src/readers/reader.js'
import { readerNamed } from '../../src/readers/registry.js'
import { readHelpdesk } from '../../src/rulesets/read-rule.js'
import { ROOT } from '../helpers/run-cli.js'

/** The presets as they stand in the package. */
export const PRESETS: readonly HelpdeskPreset[] = readRuleFiles(path.join(ROOT, 'rulesets/helpdesks')).map(
  ({ path: file, text }) => readHelpdesk(path.basename(file, '.yml'), file, text)
)

/** Reads a data file as a run would. */
export async function readData(
  format: string,
  source: string,
  options: { readonly selection?: Selection; readonly path?: string } = {}
): Promise<{ drafts: readonly Draft[]; notes: readonly ReadNote[] }> {
  const notes: ReadNote[] = []
  const drafts = await readerNamed(format)!.read(source, options.path ?? `file.${format}`, {
    presets: PRESETS,
    isNamed: true,
    ...(options.selection ? { selection: options.selection } : {}),
    onNote: (note) => notes.push(note)
  })
  return { drafts, notes }
}

/** Drafts in short: pointer, text, and what else was told of them. */
export function inShort(drafts: readonly Draft[]): readonly (readonly string[])[] {
  return drafts.map(({ pointer, text, lang, profile, markup, repeats }) => [
    pointer!,
    text,
    ...[lang, profile, markup === 'markdown' ? markup : undefined, repeats && `= ${repeats}`].filter(
      (part) => part !== undefined
    )
  ])
}

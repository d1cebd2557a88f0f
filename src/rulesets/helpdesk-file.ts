import * as z from 'zod'
import { parseSelector } from '../readers/data/selector.js'
import { VALUE_KINDS } from '../readers/inner-reader.js'
import { READERS } from '../readers/registry.js'

const selector = z.string().refine(isSelector, 'not a selector; docs/formats.md shows how they are written')
const formatNames = READERS.filter(({ values }) => values).map(({ name }) => name)
const profile = z.enum(['reply', 'transactional'])

/** One file of rulesets/helpdesks/: how the export of one system is read. */
export const helpdeskFileSchema = z.strictObject({
  title: z.string(),
  formats: z.array(z.enum(formatNames)).min(1),
  hint: z.array(z.string().min(1)).describe('Words that every such file holds; `a|b`: one or the other'),
  items: z
    .array(
      z.strictObject({
        at: selector,
        has: z.array(selector).optional(),
        named: z.boolean().optional().describe('Only for files that a configuration gives to the preset')
      })
    )
    .min(1),
  has: z.array(selector).describe('What every item holds'),
  langAt: selector.optional(),
  locales: z.record(z.string(), z.string()).optional(),
  langFrom: z.array(z.enum(['first-key', 'folder'])).optional(),
  profile: profile.optional(),
  placeholders: z.string().optional(),
  variables: z
    .array(z.string())
    .transform((names) => names.flatMap(alternatives))
    .optional()
    .describe('Placeholders that the system knows; `*` for any signs, `{a,b}` for one of several'),
  variablesFrom: z.url().optional().describe('Where these are listed'),
  hasOthers: z.boolean().optional().describe('It knows more, such as custom fields: only a slip is told'),
  needFallback: z.array(z.string()).optional().describe('Those that may be empty and can have a fallback'),
  translationOf: z.string().optional().describe('What items that are translations of each other share'),
  sharedBy: z.array(selector).optional().describe('What a text shares with its translations in other files'),
  drafts: z
    .array(
      z.strictObject({
        at: selector,
        kind: z.enum(VALUE_KINDS).optional(),
        lang: z.string().optional(),
        langAt: selector.optional(),
        profile: profile.optional(),
        once: z.string().optional(),
        of: z.array(selector).optional().describe('Of what these drafts are a translation'),
        internal: selector.optional()
      })
    )
    .min(1),
  source: z.url()
})

function isSelector(text: string): boolean {
  try {
    return parseSelector(text).length >= 0
  } catch {
    return false
  }
}

/** `user.{id,name}` → `user.id`, `user.name`. */
function alternatives(name: string): string[] {
  const [whole, before, choices, after] = /^([^{]*)\{([^{}]*)\}(.*)$/.exec(name) ?? []
  if (whole === undefined) return [name]
  return choices!.split(',').flatMap((choice) => alternatives(`${before}${choice.trim()}${after}`))
}

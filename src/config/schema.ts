import * as z from 'zod'
import { LANGUAGES } from '../core/draft.js'
import { CONFIDENCES, SEVERITIES } from '../core/severity.js'
import { VALUE_KINDS } from '../readers/inner-reader.js'
import { READERS } from '../readers/registry.js'

const text = z.string().min(1, 'a text that is not empty')
const textList = z.array(text)
const oneOrMore = z.union([text, textList])
const lang = z.enum(LANGUAGES)
const level = z.enum(['off', 'suggestion', 'warning', 'error'])
const count = z.int('a whole number').min(0, 'a whole number from 0')

const ruleSetting = z.union([
  level,
  z.strictObject({
    severity: level.optional().describe('How a finding of the rule is reported; "off" silences it.'),
    confidence: z.enum(CONFIDENCES).optional().describe('How sure the rule counts as.'),
    options: z.record(z.string(), z.unknown()).optional().describe('Options that the rule itself defines.')
  })
])

const term = z.strictObject({
  say: text.describe('The word or phrase of the house.'),
  dont: oneOrMore.describe('What to say it instead of.'),
  lang: lang.optional().describe('The language it holds for; every language when absent.'),
  why: text.optional().describe('The reason, shown with the finding.')
})

const authorityList = z.array(
  z.union([
    text,
    z.strictObject({
      what: text.describe('What is offered: refund, discount, free return.'),
      upTo: z.number().min(0, 'a number from 0').optional().describe('The highest amount.'),
      percent: z.number().min(0, 'a number from 0').optional().describe('The highest percentage.'),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'a currency code of three capitals, for instance EUR')
        .optional()
        .describe('ISO 4217 code of the amount.'),
      lang: lang.optional().describe('The language in which `what` is written.')
    })
  ])
)

const authority = z.strictObject({
  may: authorityList.optional().describe('What an agent may offer without asking.'),
  approval: authorityList.optional().describe('What an agent may offer once somebody has approved it.'),
  never: authorityList.optional().describe('What nobody may offer.')
})

const placeholders = z.strictObject({
  families: textList.optional().describe('The placeholder families in use; all of them when absent.'),
  known: textList.optional().describe('Names of placeholders that exist; others are reported.')
})

const crisis = z.strictObject({
  plan: text.optional().describe("The team's plan for threats of violence or self-harm, or where it is."),
  contacts: textList.optional().describe('Whom to call.')
})

const profile = z.enum(['reply', 'transactional'])
const kind = z.enum(VALUE_KINDS).describe('What the texts are written in; auto: HTML where there is a tag.')
const selector = z.string().min(1, 'a selector such as replies[*].text')

const selection = z.strictObject({
  at: selector.describe('Where the drafts are.'),
  kind: kind.optional(),
  lang: text.optional().describe('The language of these drafts.'),
  langAt: selector.optional().describe('Where the file names the language of its drafts.'),
  profile: profile.optional().describe('Replies, or automatic notices.')
})

const format = z.strictObject({
  files: oneOrMore.describe('Globs from the folder of this config file.'),
  format: z
    .enum(READERS.map(({ name }) => name))
    .optional()
    .describe('The format of the files, where their names do not tell it.'),
  preset: text.optional().describe('Name of a helpdesk preset.'),
  select: z
    .union([selector, z.array(z.union([selector, selection]))])
    .optional()
    .describe('Where in the file the drafts are: macros[*].text'),
  kind: kind.optional(),
  lang: text.optional().describe('The language of the drafts in these files.'),
  profile: profile.optional().describe('Replies, or automatic notices.'),
  placeholders: text.optional().describe('The family of placeholders that the files use.'),
  delimiter: z.string().length(1, 'one character').optional().describe('What parts the cells of a CSV file.')
})

const ignored = z.strictObject({
  files: oneOrMore.describe('Globs from the folder of this config file.'),
  pointer: text
    .optional()
    .describe('The draft, as reports name it: macros[3].actions[0].value, or what holds it.'),
  rules: textList.optional().describe('Rules or categories; all of them when absent.'),
  reason: text.optional().describe('Why; for those who read the file.')
})

const settings = {
  presets: textList.optional().describe('Presets of levelhead, by name; taken before all else in this file.'),
  rules: z
    .record(z.string(), ruleSetting)
    .optional()
    .describe('Severity by rule id ("accusatory/failed-to") or category ("accusatory").'),
  lang: z
    .enum(['auto', ...LANGUAGES])
    .optional()
    .describe('Language of the drafts.'),
  profile: z
    .enum(['auto', 'reply', 'transactional'])
    .optional()
    .describe('A reply to a person, or an automatic notice.'),
  ignore: textList.optional().describe('Files to leave out, in the syntax of .gitignore.'),
  rulesets: textList.optional().describe('Folders with rules of your own, from the folder of this file.'),
  terms: z.array(term).optional().describe('House words.'),
  authority: authority.optional().describe('What the team may and may not offer.'),
  placeholders: placeholders.optional().describe('Placeholders of templates.'),
  failOn: z
    .enum([...SEVERITIES, 'never'])
    .optional()
    .describe('The mildest finding that fails the run.'),
  maxWarnings: count.optional().describe('More warnings than this fail the run.'),
  minSeverity: z.enum(SEVERITIES).optional().describe('The mildest finding that is shown.'),
  minConfidence: z.enum(CONFIDENCES).optional().describe('The least sure rules that are shown.'),
  maxDraftSize: z
    .int('a whole number')
    .min(1, 'a whole number from 1')
    .optional()
    .describe('Longest draft, in bytes.'),
  crisis: crisis.optional().describe('What to do when a message threatens violence or self-harm.'),
  formats: z.array(format).optional().describe('How files of other systems are read.'),
  ignores: z.array(ignored).optional().describe('Findings to leave out, for formats that have no comments.')
}

/** What a config file may say about all files, and an override about some. */
export const settingsSchema = z.strictObject(settings)

/** The whole config file. Unknown keys are errors. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of this schema, for editors.'),
  extends: oneOrMore
    .optional()
    .describe('Config files to build on: "./base.yml", a package, or "levelhead:strict". Later ones win.'),
  ...settings,
  overrides: z
    .array(
      z.strictObject({
        files: oneOrMore.describe('Globs from the folder of this config file, in the syntax of .gitignore.'),
        ...settings
      })
    )
    .optional()
    .describe('Settings for some files. Later ones win.')
})

export type Settings = z.infer<typeof settingsSchema>
export type ConfigFile = z.infer<typeof configSchema>

/** The JSON Schema (draft 7, which editors know best) of the config file. */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' })
  return { ...schema, title: 'levelhead configuration' }
}

import * as z from 'zod'
import { SPAN_CATEGORIES } from '../core/category.js'
import { CONFIDENCES, SEVERITIES } from '../core/severity.js'

const patterns = z.union([z.string(), z.array(z.string()).min(1)])
const zones = z.enum(['subject', 'greeting', 'body', 'closing'])

interface GuardShape {
  [key: string]: unknown
}

/** One condition around a match; all its keys must hold. See docs/pattern-language.md. */
const guardObject = z.strictObject({
  before: patterns.optional().describe('A pattern that ends right before the match'),
  after: patterns.optional().describe('A pattern that begins right after the match'),
  within: z.number().int().min(0).max(20).optional().describe('Words allowed between, for before and after'),
  around: patterns.optional().describe('A pattern that overlaps the marked words'),
  sentence: patterns.optional().describe('A pattern anywhere in the sentence'),
  clause: patterns.optional().describe('A pattern anywhere in the clause'),
  next: patterns.optional().describe('A pattern in the next sentence'),
  previous: patterns.optional().describe('A pattern in the previous sentence'),
  draft: patterns.optional().describe('A pattern anywhere in the draft'),
  zone: z.union([zones, z.array(zones)]).optional(),
  elsewhere: z
    .union([z.enum(SPAN_CATEGORIES), z.array(z.enum(SPAN_CATEGORIES))])
    .optional()
    .describe('Another sentence of the draft holds a fault of one of these categories'),
  mood: z.string().optional().describe('A feature of rulesets/<lang>/features.yml that holds of the clause'),
  polarity: z.enum(['negative']).optional().describe('A negation outside the match governs the clause'),
  type: z.enum(['statement', 'question', 'wh-question', 'yes-no', 'tag']).optional(),
  quoted: z.boolean().optional(),
  list: z.boolean().optional(),
  place: z.enum(['first', 'last']).optional(),
  profile: z.enum(['reply', 'transactional']).optional(),
  count: z.strictObject({ from: z.number().int().min(2) }).optional(),
  words: z.strictObject({ min: z.number().int().optional(), max: z.number().int().optional() }).optional(),
  guard: z
    .string()
    .optional()
    .describe('Under unless: the guards of that name in rulesets/<lang>/guards.yml'),
  not: z.lazy((): z.ZodType<GuardShape> => guardSchema).optional()
})
export const guardSchema: z.ZodType<GuardShape> = guardObject

export const suggestSchema = z.strictObject({
  replaces: z.enum(['match', 'clause', 'sentence', 'turn']).default('match'),
  text: z.string()
})

const guards = z.array(guardSchema)
const suggestion = z.union([z.string(), suggestSchema])
const suggestions = z.array(suggestion)

const matchObject = z.strictObject({
  pattern: patterns,
  unless: guards.optional(),
  when: guards.optional(),
  mild: guards.optional().describe('Where one of these holds the finding is a suggestion'),
  suggest: suggestions.optional(),
  fix: suggestion.optional(),
  severity: z.enum(SEVERITIES).optional(),
  message: z.string().optional()
})
/** An entry without words: what the sentence sounds like to the classifier of its language. */
const heardObject = matchObject.omit({ pattern: true, fix: true }).extend({
  heard: z
    .number()
    .min(0.2)
    .max(1)
    .describe('How sure the classifier must be that the sentence holds a fault of this category')
})
const matchSchema = z.union([z.string(), matchObject, heardObject])

/** All fields that the objects inside a rule file know. */
export const INNER_FIELDS: readonly string[] = [
  ...Object.keys(guardObject.shape),
  ...Object.keys(suggestSchema.shape),
  ...Object.keys(matchObject.shape),
  'heard'
]

const badExample = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    suggest: z.string().optional().describe('The first suggestion, applied: the whole text after it'),
    fix: z.string().optional().describe('The text after --fix')
  })
])

/** What a finding tells of the move of its clause, where that is not what its category tells. */
const moveOfFault = z.union([
  z.literal('none'),
  z.strictObject({ name: z.string().regex(/^[a-z]+(?:-[a-z]+)*(?:--[a-z-]+)?$/), priority: z.number().int() })
])

/** One rule file. */
export const ruleFileSchema = z.strictObject({
  severity: z.enum(SEVERITIES).default('warning'),
  confidence: z.enum(CONFIDENCES).default('high'),
  status: z.enum(['preview', 'stable', 'deprecated']).default('stable'),
  aliases: z.array(z.string()).default([]),
  priority: z.number().int().default(0),
  move: moveOfFault.optional(),
  message: z.string().min(1),
  why: z.string().min(1),
  source: z.string().min(1),
  match: z.array(matchSchema).min(1),
  unless: guards.default([]),
  when: guards.default([]),
  mild: guards.default([]).describe('Where one of these holds the finding is a suggestion'),
  suggest: suggestions.default([]),
  fix: suggestion.optional(),
  examples: z.strictObject({
    bad: z.array(badExample).min(3, 'at least 3 bad examples'),
    good: z.array(z.string()).min(3, 'at least 3 good examples, near misses among them')
  })
})

/**
 * One file of `moves/` or `incoming/`: patterns that show a move, or the kind of an incoming message. `yes` examples
 * hold it (marked with [[…]]), `no` examples do not.
 */
export const recogniserFileSchema = z
  .strictObject({
    confidence: z.enum(CONFIDENCES).default('high'),
    priority: z.number().int().default(0),
    match: z.array(matchSchema).min(1),
    unless: guards.default([]),
    when: guards.default([]),
    examples: z.strictObject({ yes: z.array(badExample).min(3), no: z.array(z.string()).min(3) })
  })
  .transform(
    ({ examples, ...rest }): RuleFile => ({
      ...rest,
      severity: 'suggestion',
      status: 'stable',
      aliases: [],
      mild: [],
      message: '-',
      why: '-',
      source: '-',
      suggest: [],
      examples: { bad: examples.yes, good: examples.no }
    })
  )

export type RuleFile = z.infer<typeof ruleFileSchema>
export type GuardFile = GuardShape
export type BadExample = RuleFile['examples']['bad'][number]

/** rulesets/<lang>/fragments.yml: name → pattern or patterns. */
export const fragmentsSchema = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), patterns)

/** rulesets/<lang>/guards.yml: name → guards, any one of which silences a match. */
export const namedGuardsSchema = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), guards.min(1))
export type NamedGuards = z.infer<typeof namedGuardsSchema>

/** rulesets/<lang>/features.yml: clause feature → patterns that show it. */
export const featuresSchema = z.record(z.string(), z.array(z.string()).min(1))

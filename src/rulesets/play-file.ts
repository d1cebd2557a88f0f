import * as z from 'zod'

/** The grammatical forms in which a fact can be asked for, or be given. */
export const FORMS = ['noun', 'verb', 'sentence', 'name', 'date', 'reference', 'choice'] as const

const fieldName = z.string().regex(/^[a-z][a-z-]*$/, 'a name in small letters, with hyphens')
const text = z.string().min(1, 'a text that is not empty')

/** What another field must hold: this value, anything (`true`) or nothing (`false`). */
const condition = z.record(fieldName, z.union([text, z.boolean()]))

const fieldSchema = z.strictObject({
  form: z.enum(FORMS).describe('The form that is asked for'),
  also: z.array(z.enum(FORMS)).default([]).describe('Other forms that some wording can take'),
  required: z
    .union([z.boolean(), condition])
    .default(false)
    .describe('Always, never, or where another field has this value (true: any, false: none)'),
  prompt: text.describe('The question that is put to the agent'),
  example: text.describe('An answer in the form that is asked for'),
  slot: text
    .optional()
    .describe('What stands in the reply while nothing is known, in the form of an answer; absent: the name'),
  values: z.array(text).optional().describe('The answers that there are, for the form “choice”'),
  default: text.optional().describe('The answer where none is given'),
  echoes: z.boolean().default(false).describe('Says again what the reader said, whatever they charge'),
  offer: z.boolean().default(false).describe('An offer to the reader, held to the authority of the team'),
  from: z
    .enum(['asks', 'matter', 'date', 'promised', 'refs', 'sender', 'today', 'contacts'])
    .optional()
    .describe('Where the received message, the calendar or the configuration can answer it')
})

const stepSchema = z.strictObject({
  move: z
    .string()
    .regex(/^[a-z|-]+(?: [a-z|-]+)*$/, 'names of moves, with | for “or” and a space for “then”')
    .optional()
    .describe('The moves that the words make; absent: none of the pattern'),
  paragraph: z.boolean().default(false).describe('Begins a paragraph'),
  lead: z.boolean().default(false).describe('The next step goes on in the same paragraph, whatever it says'),
  alone: z.boolean().default(false).describe('The next step begins a paragraph, whatever it says'),
  optional: z.boolean().default(false).describe('Left out where no wording has its facts'),
  when: condition.optional().describe('Only where these fields have these values (true: any, false: none)'),
  words: z.array(text).min(1).describe('Ways to say it; {field}, {field:form+case}')
})

/** One file of `rulesets/<lang>/plays/`: a hard reply as fields and sentences. */
export const playFileSchema = z.strictObject({
  title: text,
  about: text.describe('When to use it, one line'),
  source: text,
  answers: z.array(z.string()).default([]).describe('Kinds of received messages that it answers'),
  fields: z.record(fieldName, fieldSchema),
  say: z.array(stepSchema).min(1)
})

/** `rulesets/<lang>/letter.yml`: what stands around the body of every reply. */
export const letterFileSchema = z.strictObject({
  fields: z.record(fieldName, fieldSchema),
  opening: z.array(stepSchema),
  closing: z.array(stepSchema)
})

export type PlayFile = z.infer<typeof playFileSchema>
export type LetterFile = z.infer<typeof letterFileSchema>
export type PlayField = z.infer<typeof fieldSchema>
export type PlayStep = z.infer<typeof stepSchema>
export type Condition = z.infer<typeof condition>
export type Form = (typeof FORMS)[number]

import * as z from 'zod'
import { SEVERITIES } from '../core/severity.js'

const inLanguages = z.strictObject({ en: z.string(), it: z.string(), tr: z.string() })

/** One file of rulesets/structure/ or rulesets/context/: a judgement over moves and the received message, with its texts in every language. */
export const structureFileSchema = z.strictObject({
  applies: z.string().describe('Which replies it speaks to, as a condition over moves'),
  cases: z
    .array(
      z.strictObject({
        when: z.string(),
        severity: z.enum(SEVERITIES).default('warning'),
        message: inLanguages,
        at: z.array(z.string()).default([]).describe('Moves of which the first clause is marked')
      })
    )
    .min(1),
  why: inLanguages,
  suggestion: inLanguages.describe('The sentence to send, with slots'),
  pattern: inLanguages.describe('The model reply'),
  before: inLanguages,
  after: inLanguages,
  source: z.string()
})

export type StructureFile = z.infer<typeof structureFileSchema>

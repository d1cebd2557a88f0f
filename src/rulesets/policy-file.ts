import * as z from 'zod'

const patterns = z.array(z.string()).min(1)
const text = z.string().min(1)

/** `rulesets/<lang>/policy.yml`: how offers sound, and what is said of those that the house does not make. */
export const policyFileSchema = z.strictObject({
  messages: z
    .strictObject({ over: text, approval: text, never: text, unlisted: text, term: text })
    .describe('{match} is what was found, {limit} what may be offered, {say} the word of the house'),
  why: z.strictObject({ offer: text, term: text }),
  promise: patterns.describe('Words that promise what stands in their clause'),
  caveat: patterns.describe('Words that make a promise wait for approval'),
  offers: z.record(z.string().regex(/^[a-z][a-z-]*$/), patterns).describe('What can be offered, by name')
})

export type PolicyFile = z.infer<typeof policyFileSchema>

import * as z from 'zod'

const expression = z.string().describe('A regular expression with named groups; case does not count')

/** What is so where a charge stands: by the verb that the charge names. */
const fact = z.strictObject({
  verbs: z.array(z.string()).optional().describe('Base forms; none: any verb'),
  match: expression.default('').describe('What follows the head of the charge, from its start'),
  text: z.string().describe('The fact; {name} is what (?<name>…) has found, or a word that the grammar gives')
})

/** How the language charges its reader, and what each charge says of the matter. */
export const chargesSchema = z.strictObject({
  subject: expression.default('').describe('Who is charged, before each head'),
  join: expression.optional().describe('Joins a second charge of the same subject to the first: (?<join>…)'),
  'goes-on': expression.optional().describe('What follows a charge when its subject goes on'),
  unsaid: z.array(z.string()).default([]).describe('Verbs of which nothing that is so can be said'),
  kinds: z.array(
    z.strictObject({
      subject: expression.optional().describe('In place of the one above'),
      agreed: z.boolean().optional().describe('Says what was agreed'),
      heads: z.array(expression).describe('A charge up to its verb, or the whole of it: (?<verb>…)'),
      ask: z.string().optional().describe('A question behind the fact, where the draft asks none'),
      facts: z.array(fact).describe('The first that fits is taken')
    })
  )
})

export type Charges = z.infer<typeof chargesSchema>

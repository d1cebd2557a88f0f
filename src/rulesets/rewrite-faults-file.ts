import * as z from 'zod'

const ids = z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)).readonly()

/** `rulesets/structure/rewrite.yml`: what a rewrite may leave out with the words that a rule marks; ids of any language. */
export const rewriteFaultsSchema = z.strictObject({
  hollow: ids.describe('They mark the head of a clause which says nothing to its end: it is left out'),
  verdicts: ids.describe(
    'They mark words that judge or disown and tell nothing that a reply needs: they are left out'
  ),
  pleas: ids
    .default([])
    .describe(
      'They mark words that beg: the sentence goes, whatever else it begs with, but no name and no figure'
    ),
  'non-apologies': ids
    .default([])
    .describe('They mark an apology for what the reader feels: no plain apology may stand in its place'),
  conditions: ids.describe('They mark a condition: what hangs on it says nothing without it'),
  form: ids.describe('They mark how words look; the words themselves may be needed')
})

export type RewriteFaults = z.infer<typeof rewriteFaultsSchema>

/** For rules without such a file: nothing is left out. */
export const NO_FAULTS: RewriteFaults = {
  hollow: [],
  verdicts: [],
  pleas: [],
  'non-apologies': [],
  conditions: [],
  form: []
}

import * as z from 'zod'

/** `rulesets/<lang>/checks.yml`: what the findings of each check say in the language, by rule id. */
export const checkFileSchema = z.record(
  z.string().regex(/^[a-z]+\/[a-z-]+$/),
  z.strictObject({
    message: z.string().describe('{match} is what was found'),
    why: z.string()
  })
)

export type CheckTexts = z.infer<typeof checkFileSchema>

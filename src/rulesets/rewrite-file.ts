import * as z from 'zod'
import { chargesSchema } from './charges-file.js'
import type { RewriteFaults } from './rewrite-faults-file.js'

const words = z.array(z.string())
const expression = z.string().describe('A regular expression with named groups; case does not count')

/** The words that templates and facts take for the writer: `{i}`, `{me}`, and any other that the language needs. */
const writerWords = z.object({ i: z.string(), me: z.string() }).catchall(z.string())

/** Words by the name that templates and facts have for them. */
const readerWords = z.record(z.string().regex(/^[a-z]+$/), z.string())

/** Changes in the words of a suggestion, one after the other. */
const turns = z.array(z.strictObject({ match: z.string().describe('Case counts'), text: z.string() }))

/** What was asked, in the words of another sentence. */
const restated = z.strictObject({
  match: expression,
  text: z.string(),
  verbs: z.record(z.string(), z.string()).optional().describe('Forms of (?<verb>…) as {verb} takes them')
})

/** `rulesets/<lang>/rewrite.yml`: the sentences and word lists that a draft of the language is rewritten with. */
export const rewriteFileSchema = z.strictObject({
  templates: z
    .strictObject({
      request: z.string().describe('Restated request, when the words are not known'),
      trouble: z.string().describe('Acknowledged trouble, when the words are not known'),
      'reason-noun': z.string().describe('A reason that is no sentence: {words}'),
      no: z.string().describe('The no to a request that is said before it'),
      'no-because': z.string().describe('The same, with a slot for its reason'),
      'no-first': z.string().describe('The refusal as a sentence of its own: {words}'),
      'no-answer': z.string().describe('A refusal that {no} cannot stand in front of: {words}'),
      'no-apart': z.string().describe('The no as a sentence before the refusal: {words}'),
      about: z.string().describe('The matter, where the draft only names it: {words}'),
      alternative: z.string(),
      way: z.string().optional().describe('Names what the draft offers anyway: {words}'),
      agreement: z.string().describe('{what} {date}'),
      'agreement-act': z.string().describe('{act} {date}'),
      'agreement-that': z.string().optional().describe('A whole clause: {that}'),
      today: z.string().describe('{today} {fact}'),
      question: z.string(),
      happened: z.string(),
      boundary: z.string(),
      wish: z.string().describe('Goes before the limit of the writer: {words}'),
      respect: z.string(),
      next: z.string(),
      'more-help': z.string(),
      'apology-of': z.string().optional().describe('The same, where the draft says what for: {words}'),
      'apology-bare': z.string().optional().describe('The same, where nothing before it tells what for'),
      'apology-that': z
        .string()
        .optional()
        .describe('The same, for what the sentence before it tells: {words}'),
      apology: z.string().describe('The one apology of a reply that had too many')
    })
    .describe('{i} and {me} are the writer, alone or as a house; what nobody has said is a slot, ⟨date⟩'),
  writer: z.strictObject({
    one: writerWords,
    house: writerWords,
    'one-words': words,
    'house-words': words,
    'one-form': expression.optional().describe('Verbs that say I by their ending'),
    'house-form': expression.optional().describe('Verbs that say we by their ending'),
    voices: z
      .array(z.strictObject({ match: expression, unless: expression.optional(), turn: turns }))
      .default([])
      .describe('What suggestions say for one writer, as this draft says it: the first that is heard in it')
  }),
  reader: z
    .strictObject({
      usual: readerWords,
      registers: z.array(
        z.strictObject({
          match: expression,
          unless: expression.optional(),
          words: readerWords,
          turn: turns
            .default([])
            .describe('What suggestions say to the usual reader, in this register; one after the other')
        })
      )
    })
    .optional()
    .describe(
      'Words that go by how the reader is spoken to: the first register whose expression is in the draft'
    ),
  slots: z
    .strictObject({ what: z.string(), date: z.string(), fact: z.string(), today: z.string() })
    .describe(
      'What stands for a thing promised, its day, the fact of today and today where the draft says none'
    ),
  parts: z
    .record(z.string().regex(/^[a-z][a-z-]*$/), z.string())
    .default({})
    .describe(
      'Pieces of the expressions below, which take them as {name}; a part may name those above it and {dates}'
    ),
  rewordings: z
    .array(
      z.strictObject({
        for: words,
        match: expression,
        text: z.string(),
        everywhere: z.boolean().optional().describe('Also where no finding stands, in a sentence with one')
      })
    )
    .default([])
    .describe(
      'What is said with a fault of these categories or rules, and what says it without: {name} is what (?<name>…) has found; nothing: it is left out'
    ),
  charges: chargesSchema.optional().describe('What is so, in place of a charge'),
  greetings: words.describe('Words that open a reply inside its first line'),
  openers: words.describe('Words that fall away at the head of a sentence that is moved'),
  'reason-words': words.describe('Connectors before a clause'),
  'sure-reason-words': words.describe('Those of them that mean nothing else behind a comma'),
  'reason-phrases': z.array(expression).describe('Reasons without a verb: (?<words>…)'),
  'reason-noun-words': words.describe('Connectors before a noun'),
  so: words.describe('Connectors after which the no stands inside the sentence'),
  'answer-before': expression.describe('Refusals that go with no-answer'),
  'bare-refusals': expression.optional().describe('Refusals that say no more than no'),
  headless: expression
    .optional()
    .describe('Heads or ends of refusals that are no sentence a no could stand before'),
  'leads-on': expression
    .optional()
    .describe('Ends of phrases that are no clause: they go on into the refusal'),
  stubs: expression
    .optional()
    .describe('Heads or ends of sentences that are left when too much is taken out'),
  asks: expression
    .optional()
    .describe('Words by which what is left of a sentence asks: it keeps its question mark'),
  unsure: expression.optional().describe('Says that something is not certain: a hedge beside it is no fault'),
  formula: expression
    .optional()
    .describe('Words that say nothing of the matter; what is left out may hold them'),
  'no-more': expression
    .optional()
    .describe('Sentences that say how far the writer can or will go, and refuse nothing that was asked for'),
  farewells: words.default([]).describe('First words of a wish that ends a reply'),
  'request-day': expression
    .optional()
    .describe('The day at the end of a request, with what leads to it: the refusal says it'),
  leans: expression
    .optional()
    .describe('First words of a sentence that says nothing without the one before it'),
  'points-back': expression.optional().describe('Names a time by what was said before'),
  tone: expression
    .optional()
    .describe('Sentences about the tone of the reader, which a boundary says better'),
  rules: expression
    .optional()
    .describe('Refusals that tell how it is for everybody, and are their own reason'),
  'least-ground': z.number().int().optional().describe('Words of a statement that can be a reason'),
  'names-no-thing': expression
    .optional()
    .describe('A pronoun inside a reason, for what only stands before it'),
  'way-on': expression.optional().describe('Sentences that show another way without saying so'),
  'leading-no': expression.optional().describe('A no in front of a refusal that says more'),
  turns: words.default([]).describe('Words that turn against what was acknowledged, or lead into it'),
  'charge-joins': words.default([]).describe('Connectors between a charge and what can stand alone'),
  'apology-of': expression.optional().describe('What an apology of too many words is for: (?<words>…)'),
  'apology-for': expression.optional().describe('Names what an apology is for'),
  sorry: expression.optional().describe('Says sorry, for whatever it may be'),
  frank: expression.optional().describe('Sentences that tell what the writer thinks of the reader'),
  times: expression
    .optional()
    .describe('How often something was said, with its number; in a scolding it is no fact'),
  walls: expression
    .optional()
    .describe('Sentences that refuse and tell nothing; one more of them is left out'),
  unasked: expression
    .optional()
    .describe('Sentences with the form of a refusal that refuse nothing that was asked for'),
  wishes: expression.optional().describe('Wishes to help that the refusal behind them takes back'),
  'wish-told': expression.optional().describe('Sentences that wish to help and say no more'),
  'limit-told': expression.optional().describe('Says what the writer will not go on with, in whatever words'),
  'limit-ifs': words.default([]).describe('Words before the condition of a limit'),
  'wish-but': z
    .strictObject({ match: expression, text: z.string() })
    .optional()
    .describe('What parts a wish to help from a limit, and what joins the two'),
  complaint: expression.optional().describe('Names a complaint as such'),
  complementizers: words
    .default([])
    .describe('Words at the head of a clause without which the one before it says nothing'),
  'about-words': words.describe('Words that name the matter without saying anything of it'),
  'common-nouns': expression.describe('First words that are no names; case counts'),
  small: words.describe('Words that lose their capital inside a sentence'),
  requests: z.array(restated).describe('Requests of a received message that can be restated: (?<words>…)'),
  refused: z
    .array(restated)
    .default([])
    .describe('Requests as the refusal itself tells them: (?<words>…), in the persons of the writer'),
  troubles: z
    .array(z.strictObject({ match: expression, text: z.string() }))
    .describe(
      'Complaints of a received message that can be restated: (?<words>…), or quoted as they are: (?<quoted>…)'
    ),
  unsaid: expression.describe('Words that cannot be turned round'),
  turn: z.record(z.string(), z.string()).describe('The persons, turned round'),
  'act-refers': expression
    .optional()
    .describe('Acts that name their thing by a pronoun, which has nothing to refer to in the agreement'),
  promises: z.array(expression).describe('What was agreed: (?<what>…) or (?<act>…), (?<date>…)'),
  missing: expression.optional().describe('Says in the sentence of the date that it has not been kept'),
  today: z.array(expression).default([]).describe('Where the draft says which day it is: (?<date>…)'),
  facts: z
    .array(z.strictObject({ match: expression, text: z.string(), promised: z.boolean().optional() }))
    .describe('What is missing now: (?<what>…); `promised`: that is what was agreed'),
  tokens: z.strictObject({
    dates: words.describe('Words that a rewrite may not lose; with a capital, only as written'),
    numbers: words,
    unprotected: words
      .default([])
      .describe('What looks like a name or a number and is none: polite pronouns, 100%; as written')
  })
})

export type RewriteFile = z.infer<typeof rewriteFileSchema>

/** Everything that the drafts of a language are rewritten with. */
export type RewriteWords = RewriteFile & RewriteFaults

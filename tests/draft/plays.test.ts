import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type LanguageCode } from '../../src/core/draft.js'
import { checkPlay, exampleFacts, holds } from '../../src/draft/check-play.js'
import { draftPlay, lookWith } from '../../src/draft/draft.js'
import { FACT_GRAMMARS } from '../../src/draft/fact-grammars.js'
import { type Facts, isRequired, openPlay, type Play } from '../../src/draft/play.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { playSources } from '../../src/rulesets/play-source.js'
import { builtinRuleset, ruleTexts } from '../helpers/rules.js'
import { POOLS, PROMISES } from './pools.js'

const lookAt = lookWith(
  createTextLinter(createAnalysisStore(builtinRuleset), () => true),
  { minConfidence: 'medium' }
)
const sources = playSources(ruleTexts())
const PLAYS = LANGUAGES.flatMap((lang) =>
  Object.entries(sources[lang]!.plays).map(([name, file]) =>
    openPlay(name, lang, file, sources[lang]!.letter!)
  )
)
const cases = PLAYS.map((play): [string, Play] => [`${play.lang} ${play.name}`, play])

// the rules of a language are compiled in its first test
describe('the plays of the package', { timeout: 180_000 }, () => {
  it('are the same, with the same facts, in every language', () => {
    const shape = (lang: LanguageCode) =>
      PLAYS.filter((play) => play.lang === lang).map(({ name, fields }) => ({
        name,
        fields: Object.keys(fields),
        required: Object.keys(fields).filter((field) => fields[field]!.required !== false)
      }))
    expect(shape('en').map(({ name }) => name)).toEqual(
      'apologise bad-news boundary chase close confront crisis decline deescalate disagree follow-up hand-off'.split(
        ' '
      )
    )
    expect(shape('it')).toEqual(shape('en'))
    expect(shape('tr')).toEqual(shape('en'))
  })

  it.each(cases)('%s: its examples lint clean, make the moves in order and keep every fact', (_, play) => {
    expect(checkPlay(play, lookAt)).toEqual([])
  })

  it.each(cases)('%s: has several wordings for what it says', (_, play) => {
    expect(
      Math.min(...play.steps.filter(({ move }) => move).map(({ words }) => words.length))
    ).toBeGreaterThan(0)
    expect(play.steps.some(({ words }) => words.length > 2)).toBe(true)
  })

  it.each(cases)('%s: the same facts give the same bytes, other facts another wording in time', (_, play) => {
    const [, facts] = exampleFacts(play)[0]!
    expect(draftPlay(play, facts, lookAt).text).toBe(draftPlay(play, facts, lookAt).text)
    const openings = ['Ann', 'Bo', 'Cem', 'Dora', 'Ece', 'Finn'].map((name) =>
      draftPlay(play, { ...facts, name }, lookAt).text.replaceAll(name, 'X')
    )
    expect(new Set(openings).size).toBeGreaterThan(1)
  })
})

/** An answer for a field, out of the pool of the form that it is asked in. */
function answerFor(play: Play, name: string): fc.Arbitrary<string> {
  const pool = POOLS[play.lang]
  const { form, values, example } = play.fields[name]!
  if (values) return fc.constantFrom(...values)
  // what must not continue, and what went wrong, are things of their own kind
  if (['behaviour', 'fault', 'fact', 'today', 'team', 'close', 'agreement'].includes(name))
    return fc.constant(example)
  if (play.lang === 'tr' && form === 'sentence' && PROMISES.includes(name))
    return fc.constantFrom(...pool['promise']!)
  if (['action', 'alternative', 'limit', 'reopen'].includes(name)) return fc.constant(example)
  return fc.constantFrom(...(pool[name] ?? pool[form]!))
}

function factsOf(play: Play): fc.Arbitrary<Facts> {
  const fields = Object.keys(play.fields)
  const entries = fields.map((name) => {
    const answer = answerFor(play, name)
    return isRequired(play, name, {}) ? answer : fc.option(answer, { nil: undefined })
  })
  return (
    fc
      .tuple(...entries)
      .map((values) =>
        Object.fromEntries(fields.flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]]])))
      )
      .filter((facts) => fields.every((name) => !isRequired(play, name, facts) || facts[name] !== undefined))
      // nobody answers a request with the very sentence that says what went wrong
      .filter(({ answer, cause }) => answer === undefined || answer !== cause)
  )
}

describe('any realistic facts', () => {
  it.each(cases)('%s: lint clean and are all there', (_, play) => {
    fc.assert(
      fc.property(factsOf(play), (facts) => {
        const { text, findings, missing } = draftPlay(play, facts, lookAt)
        expect(missing).toEqual([])
        expect(
          findings
            .filter(({ severity }) => severity !== 'suggestion')
            .map(({ ruleId, actual }) => `${ruleId}: ${actual} in ${text}`)
        ).toEqual([])
        expect(text).not.toMatch(/\.\.|(?<!\{)\{[a-z]|⟨|undefined| {2}| [,.]/)
        for (const [name, value] of Object.entries(facts)) {
          if (
            play.fields[name]!.form === 'choice' ||
            (play.name === 'chase' && ['close', 'reopen'].includes(name))
          )
            continue
          const tidied = FACT_GRAMMARS[play.lang].tidy(
            value,
            FACT_GRAMMARS[play.lang].formOf(value, [play.fields[name]!.form, ...play.fields[name]!.also])
          )
          expect(holds(text, tidied.replace(/^entro /, ''), play), `${name}: ${value} in ${text}`).toBe(true)
        }
      }),
      { numRuns: 25, seed: 7 }
    )
  })
})

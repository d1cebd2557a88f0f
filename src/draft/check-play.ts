import { type Drafted, draftPlay, type LookAt } from './draft.js'
import { FACT_GRAMMARS } from './fact-grammars.js'
import { applies } from './fill.js'
import { type Facts, isRequired, type Play } from './play.js'
import { fieldsOf, wordingParts } from './wording.js'

/**
 * What is wrong with a play: names that do not exist, and replies out of its own examples that do not lint clean, do
 * not make its moves, or leave a fact out. Empty: nothing.
 */
export function checkPlay(play: Play, lookAt: LookAt): string[] {
  const names = strangers(play)
  if (names.length > 0) return names
  return exampleFacts(play).flatMap(([label, facts]) =>
    faultsOf(draftPlay(play, facts, lookAt), play, facts, label)
  )
}

/** The examples of a play as facts: all of them, the required ones alone, and each value of a choice. */
export function exampleFacts(play: Play): [label: string, facts: Facts][] {
  const all = Object.fromEntries(Object.entries(play.fields).map(([name, { example }]) => [name, example]))
  const choices = Object.entries(play.fields).flatMap(([name, { values = [] }]) =>
    values.map((value): [string, Facts] => [`${name} ${value}`, { ...all, [name]: value }])
  )
  const sets: [string, Facts][] = choices.length > 0 ? choices : [['all facts', all]]
  return sets.flatMap(([label, facts]): [string, Facts][] => [
    [label, facts],
    [`${label}, required ones only`, requiredOf(play, facts)]
  ])
}

function requiredOf(play: Play, facts: Facts): Facts {
  const choices = Object.entries(facts).filter(([name]) => play.fields[name]!.form === 'choice')
  const known = Object.fromEntries(choices)
  return Object.fromEntries(
    Object.entries(facts).filter(([name]) => name in known || isRequired(play, name, known))
  )
}

function strangers(play: Play): string[] {
  const { cases } = FACT_GRAMMARS[play.lang]
  return play.steps.flatMap(({ words }) =>
    words.flatMap((wording) =>
      wordingParts(wording).flatMap((part): string[] => {
        if (typeof part === 'string') return []
        if (!play.fields[part.field])
          return [`“${wording}” names the field “${part.field}”, which is not there`]
        return part.cases
          .filter((name) => !cases[name])
          .map((name) => `“${wording}” names the case “${name}”, which is not there`)
      })
    )
  )
}

function faultsOf(
  { text, findings, missing, unheard }: Drafted,
  play: Play,
  facts: Facts,
  label: string
): string[] {
  const shown = text.trim().replace(/\s+/g, ' ')
  const lost = Object.entries(facts).filter(
    ([name, value]) =>
      play.fields[name]!.form !== 'choice' && isUsed(play, name, facts) && !holds(text, value, play)
  )
  return [
    ...missing.map((name) => `${label}: the field “${name}” is missing`),
    ...findings.map(({ ruleId, actual }) => `${label}: ${ruleId} on “${actual}” in “${shown}”`),
    ...unheard.map((move) => `${label}: nobody hears the move ${move} in “${shown}”`),
    ...lost.map(([name, value]) => `${label}: the fact ${name}, “${value}”, is not in “${shown}”`)
  ]
}

/** Some fields speak in some cases only. */
function isUsed(play: Play, name: string, facts: Facts): boolean {
  return play.steps.some(
    (step) => applies(step, facts) && step.words.some((wording) => fieldsOf(wording).includes(name))
  )
}

/** A fact is there when its words are: an article in front may have grown together with a preposition. */
export function holds(text: string, value: string, { lang }: Pick<Play, 'lang'>): boolean {
  const low = (words: string) => words.toLocaleLowerCase(lang).replace(/\s+/g, ' ')
  const bare = low(value).trim().replace(/\.$/, '')
  if (low(text).includes(bare)) return true
  return lang === 'it' && low(text).includes(bare.replace(/^(?:il|lo|la|i|gli|le)\s|^l['’]/, ''))
}

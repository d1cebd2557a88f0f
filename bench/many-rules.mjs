import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const PER_RULE = 400

/** Writes a folder of synthetic rules whose words look like words but never occur; gives the number of patterns. */
export function manyRules(folder, count) {
  const rules = path.join(folder, 'en', 'canned')
  mkdirSync(rules, { recursive: true })
  for (let rule = 0; rule * PER_RULE < count; rule++) {
    const patterns = Array.from({ length: PER_RULE }, (_, i) => pattern(rule * PER_RULE + i))
    writeFileSync(path.join(rules, `synthetic-${rule}.yml`), ruleFile(patterns))
  }
  return count
}

const SYLLABLES = ['ba', 'ke', 'mi', 'lo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu']

function word(number) {
  return [...String(number)].map((digit) => SYLLABLES[Number(digit)]).join('')
}

function pattern(number) {
  const shapes = [
    (w) => `you {adv*} (have|had)? ${w}`,
    (w) => `${w} the {noun}`,
    (w) => `(please|kindly) ${w} […≤3] soon`,
    (w) => `{we} ({modal}|do) not ${w}`
  ]
  return shapes[number % shapes.length](word(number + 10_000))
}

function ruleFile(patterns) {
  return [
    'message: "synthetic"',
    'why: "synthetic"',
    'source: "synthetic"',
    'match:',
    ...patterns.map((text) => `  - "${text}"`),
    'suggest: [""]',
    'examples: { bad: ["a [[b]]", "a [[b]]", "a [[b]]"], good: ["a", "b", "c"] }',
    ''
  ].join('\n')
}

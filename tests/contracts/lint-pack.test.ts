import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { ADJECTIVES } from '../../src/language/en/adjectives.js'
import { NOUNS } from '../../src/language/en/nouns.js'
import { VERBS } from '../../src/language/en/verbs.js'
import { NOUNS as ITALIAN_NOUNS } from '../../src/language/it/nouns.js'
import { VERBS as ITALIAN_VERBS } from '../../src/language/it/verbs.js'
import { ROOT } from '../helpers/run-cli.js'

/** What every run that lints reads and compiles: see `scripts/bundle-command-line.mjs`. */
const pack = readFileSync(path.join(ROOT, 'dist/cli-lint.cjs'), 'utf8')

it.each([
  ['English adjectives', ADJECTIVES],
  ['English nouns', NOUNS],
  ['English verbs', VERBS],
  ['Italian nouns', ITALIAN_NOUNS],
  ['Italian verbs', ITALIAN_VERBS]
])('what every lint loads holds no list of %s', (_, list) => {
  const middle = list.slice(list.length >> 1, (list.length >> 1) + 40)
  const pairs = middle.slice(1).map((word, i) => `${middle[i]} ${word}`)
  expect(pairs.filter((pair) => pack.includes(pair))).toEqual([])
})

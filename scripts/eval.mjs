#!/usr/bin/env node
// Measures the rules against labelled drafts: npm run eval -- [--lang en] [--json] [--errors] GOLD.txt…
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findingsOf } from './eval/findings.mjs'
import { readGold } from './eval/gold.mjs'
import { score } from './eval/score.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false }
  }
})
const all = positionals.flatMap((file) => readGold(readFileSync(file, 'utf8')))
const drafts = all.filter(({ lang }) => values.lang === undefined || lang === values.lang)
if (drafts.length === 0) {
  console.error('eval: no labelled drafts; name files that hold them: npm run eval -- GOLD.txt…')
  process.exit(2)
}
const langs = [...new Set(drafts.map(({ lang }) => lang))]
const sorted = langs.flatMap((lang) => drafts.filter((draft) => draft.lang === lang))
const found = langs.flatMap((lang) =>
  findingsOf(
    sorted.filter((draft) => draft.lang === lang),
    lang
  )
)
const result = score(sorted, found)
if (values.json) console.log(JSON.stringify(result, null, 2))
else print(result)

function print({ rows, clean, flagged, mistakes }) {
  const share = (value) => (100 * value).toFixed(1).padStart(6)
  console.log(`${'what'.padEnd(30)}  gold found flagged right  prec%   rec%  F0.5%`)
  for (const [name, row] of Object.entries(rows)) {
    const counts = `${pad(row.gold, 5)} ${pad(row.found, 5)} ${pad(row.flagged, 7)} ${pad(row.right, 5)}`
    console.log(`${name.padEnd(30)} ${counts} ${share(row.precision)} ${share(row.recall)} ${share(row.f)}`)
  }
  console.log(`clean drafts flagged: ${flagged} of ${clean}`)
  if (values.errors) printMistakes(mistakes)
}

function printMistakes(mistakes) {
  for (const category of [...new Set(mistakes.map((mistake) => mistake.category))].sort()) {
    console.log(`\n${category}`)
    for (const { kind, id, ruleId, words } of mistakes.filter((mistake) => mistake.category === category)) {
      console.log(`  ${kind.padEnd(6)} ${id}${ruleId ? ` (${ruleId})` : ''}  ${words.replace(/\s+/g, ' ')}`)
    }
  }
}

function pad(number, width) {
  return String(number).padStart(width)
}

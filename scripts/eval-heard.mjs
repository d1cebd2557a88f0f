#!/usr/bin/env node
// What the ear hears in labelled drafts that were left out of its lesson: npm run eval:heard
import path from 'node:path'
import { labelledDrafts } from './learn/labelled-drafts.mjs'
import { loadTypeScript, root } from './load-typescript.mjs'

const CHANCES = [0.35, 0.45, 0.5, 0.6, 0.7, 0.8]

const { heardFigures } = await loadTypeScript('heard-figures.ts')
for (const [lang, { marks, heard }] of heardFigures(path.join(root, 'rulesets'), labelledDrafts)) {
  console.log(`\n${lang}: share of what is heard that is right, and (how much is heard), by the least chance`)
  console.log(row('category', 'marks', CHANCES.map(String)))
  const all = Object.values(marks).reduce((sum, count) => sum + count, 0)
  console.log(
    row(
      'all',
      all,
      CHANCES.map((least) => share(heard, least))
    )
  )
  for (const [category, count] of Object.entries(marks)) {
    const own = heard.filter((each) => each.category === category)
    console.log(
      row(
        category,
        count,
        CHANCES.map((least) => share(own, least))
      )
    )
  }
}

function share(heard, least) {
  const sure = heard.filter(({ chance }) => chance >= least)
  const right = sure.filter(({ isRight }) => isRight).length
  return sure.length === 0 ? '–' : `${(right / sure.length).toFixed(2)} (${sure.length})`
}

function row(name, count, cells) {
  return [name.padEnd(16), String(count).padStart(6), ...cells.map((cell) => cell.padStart(12))].join(' ')
}

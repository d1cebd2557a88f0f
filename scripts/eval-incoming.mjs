#!/usr/bin/env node
// Measures how received messages and promises are read, by the labelled texts of tests/fixtures: npm run eval:incoming
import { loadTypeScript, root } from './load-typescript.mjs'

const { incomingFigures } = await loadTypeScript('incoming-figures.ts')

for (const { lang, what, right, all, f1 } of await incomingFigures(root)) {
  const share =
    f1 === undefined ? (right / all).toFixed(3) : `${(right / all).toFixed(3)}  F1 ${f1.toFixed(3)}`
  console.log(
    `${lang}  ${what.padEnd(42)} ${String(right).padStart(4)} of ${String(all).padStart(4)}  ${share}`
  )
}

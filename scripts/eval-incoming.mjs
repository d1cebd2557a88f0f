#!/usr/bin/env node
// Measures how received messages and promises are read, by the labelled texts of tests/fixtures: npm run eval:incoming
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const bundle = path.join(root, 'dist', 'incoming-figures.mjs')

await build({
  entryPoints: [path.join(root, 'scripts/incoming-figures.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning'
})
const { incomingFigures } = await import(pathToFileURL(bundle).href)
rmSync(bundle)

for (const { lang, what, right, all, f1 } of await incomingFigures(root)) {
  const share =
    f1 === undefined ? (right / all).toFixed(3) : `${(right / all).toFixed(3)}  F1 ${f1.toFixed(3)}`
  console.log(
    `${lang}  ${what.padEnd(42)} ${String(right).padStart(4)} of ${String(all).padStart(4)}  ${share}`
  )
}

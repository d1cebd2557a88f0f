#!/usr/bin/env node
// Checks what must always hold on texts that nobody wrote for the rules: npm run eval:corpus -- FOLDER_OR_FILE…
// (native files and NDJSON records with `text` and `lang`). Build first.
import { DEFAULT_CONFIG } from '../dist/config/defaults.js'
import { createAnalysisStore } from '../dist/retext/analysis-store.js'
import { createTextLinter } from '../dist/retext/lint-text.js'
import { lintSource } from '../dist/run/lint-source.js'
import { createBuiltinLoader } from '../dist/run/rulesets.js'
import { corpusFiles, sourcesOf } from './eval/corpus-inputs.mjs'
import { INVARIANTS } from './eval/invariants.mjs'

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error(
    'eval:corpus: name folders or files with texts to check: npm run eval:corpus -- FOLDER_OR_FILE…'
  )
  process.exit(2)
}
const config = { ...DEFAULT_CONFIG, minConfidence: 'low' }
const counts = { files: 0, sources: 0, drafts: 0, findings: 0, fixes: 0, unreadable: 0 }
const failures = []
const seen = []
const lint = linterOf()

for (const file of corpusFiles(paths)) {
  counts.files++
  for (const source of readable(file)) await check(source)
}
await checkOrder()

console.log(
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
)
for (const name of [...Object.keys(INVARIANTS), 'never crashes', 'order changes nothing']) {
  const broken = failures.filter((failure) => failure.invariant === name)
  console.log(
    `${broken.length === 0 ? '✓' : '✗'} ${name}${broken.length === 0 ? '' : `: ${broken.length} failures`}`
  )
  for (const { path, text } of broken.slice(0, 25)) console.log(`    ${path}: ${text}`)
}
process.exitCode = failures.length > 0 ? 1 : 0

async function check(source) {
  counts.sources++
  try {
    const linted = await lint(source)
    counts.drafts += linted.length
    const suggestions = linted.flatMap(({ findings }) => findings.map((finding) => finding.suggestions))
    counts.findings += suggestions.length
    counts.fixes += suggestions.filter((list) => list.some(({ kind }) => kind === 'fix')).length
    seen.push({ source, report: JSON.stringify(linted.map(({ result }) => result)) })
    for (const [invariant, holds] of Object.entries(INVARIANTS)) {
      for (const text of await holds({ source, linted, lint }))
        failures.push({ invariant, path: source.path, text })
    }
  } catch (error) {
    failures.push({
      invariant: 'never crashes',
      path: source.path,
      text: error.stack.split('\n').slice(0, 3).join(' ')
    })
  }
}

/** The same sources, the other way round, through a new linter. */
async function checkOrder() {
  const again = linterOf()
  for (const { source, report } of seen.reverse()) {
    const now = JSON.stringify((await again(source)).map(({ result }) => result))
    if (now !== report)
      failures.push({ invariant: 'order changes nothing', path: source.path, text: 'another report' })
  }
}

function linterOf() {
  const linter = createTextLinter(createAnalysisStore(createBuiltinLoader()), () => true)
  return (source) => lintSource(source, config, linter, source.lang ? { langFlag: source.lang } : {})
}

function* readable(file) {
  try {
    yield* sourcesOf(file)
  } catch (error) {
    counts.unreadable++
    console.log(`unreadable: ${error.message}`)
  }
}

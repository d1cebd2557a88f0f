#!/usr/bin/env node
// Does every line of a catalogue of phrases do what it should? npm run eval:catalogue -- FILE…
// A file is Markdown with tables | id | bad | why | better |; the id begins with the language (EN-ACC-01). A bad
// line must have a finding, a better line none; judgements of the structure are no matter of a lone line.
import { readFileSync } from 'node:fs'
import { lint } from '../dist/index.js'

const ROW = /^\|\s*([A-Z]{2})-([A-Z]+)-(\d+)\s*\|(.*)\|\s*$/
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('eval:catalogue: name the catalogues to check: npm run eval:catalogue -- FILE…')
  process.exit(2)
}
let failed = 0
for (const file of files) failed += check(file)
process.exitCode = failed > 0 ? 1 : 0

function check(file) {
  const rows = readFileSync(file, 'utf8').split('\n').flatMap(rowOf)
  const silent = rows.filter(({ lang, bad }) => found(bad, lang).length === 0)
  const loud = rows.flatMap(({ id, lang, better }) =>
    found(better, lang).map((finding) => ({ id, better, finding }))
  )
  for (const { id, bad } of silent) console.log(`${id} is not found: ${bad}`)
  for (const { id, better, finding } of loud) {
    console.log(
      `${id} better line: ${finding.ruleId} [${finding.severity}] “${finding.actual}” in: ${better}`
    )
  }
  const fires = rows.length - silent.length
  console.log(
    `${file}: ${rows.length} lines, ${fires} bad lines fire, ${loud.length} findings on better lines`
  )
  return silent.length + loud.length
}

function rowOf(line) {
  const match = ROW.exec(line)
  if (!match) return []
  const [bad, , better] = match[4].split(/\s*(?<!\\)\|\s*/).map((cell) => cell.trim())
  const id = `${match[1]}-${match[2]}-${match[3]}`
  return [{ id, lang: match[1].toLowerCase(), bad: filled(bad), better: filled(better) }]
}

/** `{x}` marks what the writer fills in; the linter knows such a place as a placeholder. */
function filled(text) {
  return text.replace(/\{(\w+)\}/g, '{{$1}}')
}

function found(text, lang) {
  return lint(`${text}\n`, { lang }).findings.filter(({ category }) => category !== 'structure')
}

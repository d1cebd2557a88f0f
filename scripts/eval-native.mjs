#!/usr/bin/env node
// Holds the readers to real files: npm run eval:native -- FOLDER… (after a build). Every file must parse, every range
// must hold what it stands for, a second fix must change nothing, and a file without a fix must stay as it is.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { checkFile } from './eval/native-file.mjs'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('eval: no files; name folders that hold them: npm run eval:native -- FOLDER…')
  process.exit(2)
}
const total = { files: 0, drafts: 0, findings: 0, changed: 0, faults: 0 }
for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const result = await checkFile(path.join(folder, name))
    if (!result) continue
    total.files++
    total.drafts += result.drafts
    total.findings += result.findings
    total.changed += result.changed ? 1 : 0
    total.faults += result.faults.length
    for (const fault of result.faults.slice(0, 3)) console.log(`${name}: ${fault}`)
  }
}
const { files, drafts, findings, changed, faults } = total
console.log(
  `${files} files, ${drafts} drafts, ${findings} findings, ${changed} files fixed, ${faults} faults`
)
process.exitCode = faults > 0 ? 1 : 0

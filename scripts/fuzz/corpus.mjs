import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Longer files, and more of them, make the fuzzer slow and find nothing more. */
const LONGEST = 8_000
const MOST = 400

/** Inputs for a target out of the files of some folders, and the texts of their NDJSON records. */
export function readCorpus(folders, target) {
  const inputs = []
  for (const file of folders.flatMap(filesOf)) {
    const extension = path.extname(file)
    if (extension === '.jsonl' && target.extensions.includes('.txt')) inputs.push(...records(file))
    else if (target.extensions.includes(extension))
      inputs.push({ extension, text: readFileSync(file, 'utf8') })
  }
  const short = inputs.filter(({ text }) => text.length < LONGEST)
  const step = Math.max(1, Math.floor(short.length / MOST))
  return short.filter((_, i) => i % step === 0).slice(0, MOST)
}

function filesOf(folder) {
  if (statSync(folder).isFile()) return [folder]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}

function records(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ extension: '.txt', text: JSON.parse(line).text }))
    .filter(({ text }) => typeof text === 'string')
}

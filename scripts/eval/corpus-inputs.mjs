import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { decodeBytes } from '../../dist/platform/decode.js'
import { readerFor } from '../../dist/readers/registry.js'
import { textReader } from '../../dist/readers/text.js'

const RECORDS = /\.(?:jsonl|ndjson)$/i

/** The files that the paths stand for; of a folder, those that a reader knows, and records. */
export function corpusFiles(paths) {
  return paths.flatMap((name) => {
    if (!statSync(name).isDirectory()) return [name]
    return readdirSync(name, { recursive: true, encoding: 'utf8' })
      .map((entry) => path.join(name, entry))
      .filter((file) => statSync(file).isFile() && (readerFor(file) !== undefined || RECORDS.test(file)))
      .filter((file) => path.extname(file) !== '')
      .sort()
  })
}

/** The sources of one file, as the command line reads them: one for a file, one for each record of an NDJSON file. */
export function* sourcesOf(file) {
  if (RECORDS.test(file)) yield* recordsOf(file)
  else yield fileOf(file)
}

function* recordsOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    const { text, lang } = JSON.parse(line)
    if (typeof text === 'string')
      yield { path: `${file}:${i + 1}`, text, encoding: 'utf-8', reader: textReader, lang }
  }
}

/** @throws InputError for what is no text. */
function fileOf(file) {
  const reader = readerFor(file) ?? textReader
  const { source, encoding } = decodeBytes(readFileSync(file), file, { fallback: reader.fallbackEncoding })
  return { path: file, text: source, encoding, reader }
}

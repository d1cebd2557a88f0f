/**
 * Measures the language detector on files of known language:
 *   node scripts/eval-language.mjs [--half dev|held] [--show] [--count N] [--exclude ID,ID] LANG=FILE…
 * FILE is .jsonl (objects with `id` and `text`) or .txt (a sentence a line). Records are split in two halves by a
 * hash of their text. From a .jsonl file N prose sentences of 20 to 300 characters (default 300) are taken evenly.
 * en, it and tr must be named; any other LANG must be turned away. --show prints what went wrong.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const SUPPORTED = ['en', 'it', 'tr']
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    show: { type: 'boolean' },
    exclude: { type: 'string', default: '' },
    count: { type: 'string', default: '300' }
  }
})
const excluded = new Set(values.exclude.split(','))
const { detectLanguage } = await loadDetector()

for (const argument of positionals) {
  const [language, file] = argument.split('=')
  const samples = readSamples(file)
  const wanted = SUPPORTED.includes(language) ? language : null
  const wrong = samples.filter((sample) => detectLanguage(sample.text).lang !== wanted)
  const right = samples.length - wrong.length
  console.log(`${language}: ${right}/${samples.length} = ${((100 * right) / samples.length).toFixed(2)} %`)
  if (values.show)
    for (const { id, text } of wrong) console.log('  ', id, JSON.stringify(detectLanguage(text)), text)
}

async function loadDetector() {
  const entry = new URL('../src/language/detect.ts', import.meta.url).pathname
  const result = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false })
  return import(
    `data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString('base64')}`
  )
}

function readSamples(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const isJson = file.endsWith('.jsonl')
  const records = lines.map((line, i) => (isJson ? JSON.parse(line) : { id: `${i + 1}`, text: line }))
  const half = records.filter(
    ({ id, text }) => !excluded.has(id) && (!values.half || halfOf(text) === values.half)
  )
  if (!isJson) return half
  const pieces = half.flatMap(({ id, text }) => sentencesOf(text).map((piece) => ({ id, text: piece })))
  const unique = [...new Map(pieces.map((piece) => [piece.text, piece])).values()]
  const count = Math.min(unique.length, Number(values.count))
  return Array.from({ length: count }, (_, i) => unique[Math.floor((i * unique.length) / count)])
}

function sentencesOf(text) {
  return text
    .split(/(?<=[.!?…])\s+|\r?\n/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length <= 300 && isProse(piece))
}

/** At least 20 characters and three words besides links, placeholders, tags and code. */
function isProse(piece) {
  const prose = piece
    .replace(/`[^`]*`|<[^>]*>|\[%[^%]*%\]|[$%#]?\{+[^}]*\}+|%\w+%|\S*(?:\/\/|@|\w[_.]\w)\S*/g, ' ')
    .replace(/\s+/g, ' ')
  return prose.trim().length >= 20 && (prose.match(/\p{L}{2,}/gu) ?? []).length >= 3
}

function halfOf(text) {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return (hash >>> 16) & 1 ? 'held' : 'dev'
}

// A library of macros of mixed formats: `node bench/library.mjs FOLDER [COUNT]`, or `writeLibrary` for the benchmarks.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { draft } from './texts.mjs'

const PER_FILE = 50

/** Writes `count` macros in files of 50, a fifth of them in each format; beside them data that holds no draft. */
export function writeLibrary(folder, count) {
  mkdirSync(folder, { recursive: true })
  const write = (name, text) => writeFileSync(path.join(folder, name), text)
  for (let first = 0; first < count; first += PER_FILE) {
    const numbers = Array.from({ length: Math.min(PER_FILE, count - first) }, (_, i) => first + i)
    const { name, text } = FORMATS[(first / PER_FILE) % FORMATS.length]
    write(`${String(first).padStart(6, '0')}-${name}`, text(numbers))
  }
  write('settings.json', JSON.stringify(Array.from({ length: 1000 }, (_, i) => ({ id: i, on: i % 2 === 0 }))))
}

const FORMATS = [
  {
    name: 'zendesk.json',
    text: (numbers) => JSON.stringify({ macros: numbers.map((i) => macro(i, macroText(i))) }, null, 2)
  },
  {
    name: 'zendesk.yaml',
    text: (numbers) => `macros:\n${numbers.map((i) => yamlMacro(i)).join('')}`
  },
  {
    name: 'zammad.csv',
    text: (numbers) => `name,keywords,content,active\r\n${numbers.map((i) => csvRow(i)).join('')}`
  },
  {
    name: 'gorgias.ndjson',
    text: (numbers) => numbers.map((i) => `${JSON.stringify(gorgias(i))}\n`).join('')
  },
  {
    name: 'freshdesk.json',
    text: (numbers) =>
      JSON.stringify(numbers.map((i) => ({ id: i, title: `Macro ${i}`, content_html: html(i) })))
  }
]

function macroText(i) {
  return draft(i, 600)
}

function macro(i, value) {
  return { id: i, title: `Macro ${i}`, active: true, actions: [{ field: 'comment_value', value }] }
}

function yamlMacro(i) {
  const lines = macroText(i).trimEnd().split('\n')
  const block = lines.map((line) => (line === '' ? '' : `          ${line}`)).join('\n')
  return `  - title: Macro ${i}\n    actions:\n      - field: comment_value\n        value: |\n${block}\n`
}

function csvRow(i) {
  return `Macro ${i},m${i},"${macroText(i).replaceAll('"', '""').replaceAll('\n', '\r\n')}",true\r\n`
}

function gorgias(i) {
  const actions = [{ name: 'setResponseText', type: 'user', arguments: { body_text: macroText(i) } }]
  return { id: i, name: `Macro ${i}`, language: 'en', actions }
}

function html(i) {
  return macroText(i)
    .trimEnd()
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count = '2000'] = process.argv.slice(2)
  if (folder === undefined) {
    console.error('usage: node bench/library.mjs FOLDER [COUNT]')
    process.exitCode = 2
  } else writeLibrary(folder, Number(count))
}

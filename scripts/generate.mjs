// Writes the generated docs: a page for each rule, the page of the command line, the schema of the configuration.
// --check changes nothing and exits with 1 when a file is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadTypeScript, root } from './load-typescript.mjs'

const check = process.argv.includes('--check')
const { pages } = await loadTypeScript('pages.ts')
const wanted = new Map(Object.entries(await pages(root)))

const stale = [...wanted].filter(
  ([file, text]) => !existsSync(at(file)) || readFileSync(at(file), 'utf8') !== text
)
const orphans = existing().filter((file) => !wanted.has(file))
if (check) {
  for (const [file] of stale) console.error(`out of date: ${file}`)
  for (const file of orphans) console.error(`no longer needed: ${file}`)
  if (stale.length + orphans.length > 0) {
    console.error('run “npm run generate”')
    process.exitCode = 1
  }
} else {
  for (const [file, text] of stale) {
    mkdirSync(path.dirname(at(file)), { recursive: true })
    writeFileSync(at(file), text)
  }
  for (const file of orphans) rmSync(at(file))
  console.log(`${wanted.size} files, ${stale.length} written, ${orphans.length} removed`)
}

function at(file) {
  return path.join(root, file)
}

function existing() {
  const folder = path.join(root, 'docs/rules')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/rules/${name.split(path.sep).join('/')}`)
}

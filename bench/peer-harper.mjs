// harper.js is a library; this is the least of a command line: `node peer-harper.mjs FILE…`. For `rates.mjs` it also
// makes the linter.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'

export async function openHarper() {
  const linter = new LocalLinter({ binary })
  await linter.setup()
  return linter
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const linter = await openHarper()
  for (const path of process.argv.slice(2)) {
    for (const lint of await linter.lint(readFileSync(path, 'utf8')))
      console.log(`${path}: ${lint.message()}`)
  }
}

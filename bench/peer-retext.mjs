// retext with the plugins that are nearest to a linter of tone, on files: `node peer-retext.mjs FILE…`. For
// `rates.mjs` it also gives the processor.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextProfanities from 'retext-profanities'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'

export const processor = unified()
  .use(retextEnglish)
  .use(retextProfanities)
  .use(retextEquality)
  .use(retextIntensify)
  .use(retextPassive)
  .use(retextSimplify)
  .use(retextRepeatedWords)
  .use(retextStringify)
  .freeze()

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of process.argv.slice(2)) {
    const file = new VFile({ path, value: readFileSync(path) })
    await processor.process(file)
    for (const message of file.messages) console.log(String(message))
  }
}

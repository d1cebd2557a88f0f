// npm run new:rule -- en/lecturing/read-the-manual
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const name = process.argv[2] ?? ''
if (!/^(?:en|it|tr)\/[a-z][a-z-]*\/[a-z][a-z0-9-]*$/.test(name)) {
  console.error('new:rule: expected <lang>/<category>/<rule>, for instance en/lecturing/read-the-manual')
  process.exit(2)
}
const file = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'rulesets', `${name}.yml`)
if (existsSync(file)) {
  console.error(`new:rule: ${name}.yml is there already`)
  process.exit(2)
}
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(
  file,
  `severity: warning
confidence: medium
message: "“{match}” …: what is wrong, in one short sentence."
why: >
  What the reader hears, in two sentences.
source: a book, a study or a link
match:
  - "‹replace these words›"
unless:
  - { mood: open-condition }
suggest:
  - { replaces: match, text: "the words to send" }
examples:
  bad:
    - "A sentence with [[the fault]]."
    - "A second one, said [[in another way]]."
    - "A third, from [[another trade]]."
  good:
    - "A near miss that must stay silent."
    - "If the fault is only a condition, say so."
    - "The same words about somebody else."
`
)
console.log(
  `rulesets/${name}.yml is written; its examples fail until you fill it in: npx levelhead rules test rulesets`
)

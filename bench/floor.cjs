// The least that any linter in Node must do: read every file and run one small regular expression.
const { readdirSync, readFileSync } = require('node:fs')
const folder = process.argv[2]
let hits = 0
for (const name of readdirSync(folder)) {
  hits += (
    readFileSync(`${folder}/${name}`, 'utf8').match(
      /\b(?:never|always|failed|sorry|soon|but|please|just)\b/gi
    ) ?? []
  ).length
}
process.stdout.write(`${hits}\n`)

// The least that an NDJSON filter must do: read the file and parse every line.
const { readFileSync } = require('node:fs')
let length = 0
for (const line of readFileSync(process.argv[2], 'utf8').split('\n'))
  if (line) length += JSON.parse(line).text.length
process.stdout.write(`${length}\n`)

// Keeps what V8 makes of the pieces of the command line, after a run that has used most of them. Called by the build
// in a process of its own: node scripts/code-cache.mjs DIST
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import v8 from 'node:v8'
import vm from 'node:vm'

const SMALLEST = 4096
const DRAFTS = 'scripts/code-cache'
const dist = path.resolve(process.argv[2])
const scripts = []
let start

vm.Script = class extends vm.Script {
  constructor(source, options) {
    // by its name alone, which V8 keeps with the code; copied, since a part of a string is kept with the whole
    const filename = Buffer.from(path.basename(options.filename)).toString()
    super(source, { ...options, filename })
    this.file = options.filename
    if (source.length >= SMALLEST) scripts.push({ script: this, file: options.filename })
  }

  runInThisContext() {
    const run = super.runInThisContext()
    if (path.basename(this.file) !== 'cli-start.cjs') return run
    return (exports, load, module, ...rest) => {
      run(exports, load, module, ...rest)
      start = module.exports.pieces['cli-entry.cjs'].start
    }
  }
}
process.on('exit', () => {
  for (const { script, file } of scripts) writeFileSync(`${file}.cache`, script.createCachedData())
})
// V8 leaves code aside that was made under other flags than those at the start of a run
v8.setFlagsFromString = () => {}
process.stdout.write = () => true
const call = (...words) => {
  process.argv = [process.execPath, 'levelhead', ...words]
}
call('lint', '--no-config', '--fail-on', 'never', DRAFTS)
createRequire(import.meta.url)(path.join(dist, 'cli.cjs'))
process.once('beforeExit', () => {
  call('--help')
  start()
})

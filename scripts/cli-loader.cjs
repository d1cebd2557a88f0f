'use strict'
// The start of the command line. Its pieces are functions of the names that Node gives a module; beside each of the
// large ones lies what V8 made of it when it was built. V8 takes it by its own version and flags alone; whether it was
// made for such a processor and such a Node is asked here, where the build has put in the names in capitals.
const { readFileSync } = require('node:fs')
const { Script } = require('node:vm')

const compiled = new Set(THIS_NODE === BUILT_BY ? COMPILED : [])
const loaded = new Map()

function load(name) {
  const known = loaded.get(name)
  if (known) return known.exports
  const module = { exports: {} }
  loaded.set(name, module)
  const filename = `${__dirname}/${name}`
  const cachedData = compiled.has(name) ? compiledOf(filename) : undefined
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
  script.runInThisContext()(module.exports, requirePiece, module, filename, __dirname)
  return module.exports
}

function requirePiece(name) {
  return name.startsWith('./cli-') ? load(name.slice(2)) : require(name)
}

function compiledOf(filename) {
  try {
    return readFileSync(`${filename}.cache`)
  } catch {
    return undefined
  }
}

load('cli-start.cjs').pieces['cli-entry.cjs'].start()

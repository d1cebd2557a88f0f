import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInThisContext } from 'node:vm'
import { build } from 'esbuild'
import { lazyRegexps } from './lazy-regexps.mjs'

/** What is read together, in one file each: by the modules that a run imports at some time. Earlier ones come first. */
const PACKS = [
  { file: 'cli-start.cjs', modules: ['src/cli/entry.ts'] },
  { file: 'cli-program.cjs', modules: ['src/cli/program.ts'] },
  { file: 'cli-lint.cjs', modules: ['src/run/lint-run.ts', 'src/reporters/pretty.ts'] }
]
const CHARGE_FACTS = /rewrite[\\/]charge-facts\.ts$/
const LANGUAGES = /language[\\/]languages\.ts$/
/**
 * Modules that few runs need, but that are imported where nothing can be awaited: loaded at their first call, those of
 * one file together, since they share lists of words.
 */
const LAZY = [
  {
    file: 'cli-lemma.cjs',
    modules: [
      {
        module: /language\/en\/lemma\.js$/,
        importer: /analysis[\\/]reshape\.ts$/,
        source: 'src/language/en/lemma.ts',
        names: ['reinflect']
      },
      {
        module: /language\/en\/charge\.js$/,
        importer: CHARGE_FACTS,
        source: 'src/language/en/charge.ts',
        names: ['readEnglishCharge']
      }
    ]
  },
  {
    file: 'cli-italian-charge.cjs',
    modules: [
      {
        module: /language\/it\/charge\.js$/,
        importer: CHARGE_FACTS,
        source: 'src/language/it/charge.ts',
        names: ['readItalianCharge']
      }
    ]
  },
  {
    file: 'cli-turkish-charge.cjs',
    modules: [
      {
        module: /language\/tr\/charge\.js$/,
        importer: CHARGE_FACTS,
        source: 'src/language/tr/charge.ts',
        names: ['readTurkishCharge']
      }
    ]
  },
  {
    file: 'cli-italian.cjs',
    modules: [
      {
        module: /\.\/it\/italian\.js$/,
        importer: LANGUAGES,
        source: 'src/language/it/italian.ts',
        names: ['loadItalian']
      }
    ]
  },
  {
    file: 'cli-turkish.cjs',
    modules: [
      {
        module: /\.\/tr\/turkish\.js$/,
        importer: LANGUAGES,
        source: 'src/language/tr/turkish.ts',
        names: ['loadTurkish']
      }
    ]
  }
]

/**
 * Bundles the command line: `cli.cjs` loads `cli-start.cjs`, `cli-worker.cjs` what a thread runs; one file holds what every run needs and one what linting
 * needs, and a `cli-*.cjs` each thing that few runs need. CommonJS starts faster than ES modules, but only ES modules
 * can be split, so the pieces are rewritten at the end; and a file costs more than its text, so they are packed.
 * @returns esbuild's metafile
 */
export async function bundleCommandLine(root, out) {
  const shared = {
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    // ES modules where a package has them: of CommonJS that is imported late, a bundle that is split loses the names
    mainFields: ['module', 'main'],
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
    minifyWhitespace: true,
    minifySyntax: true,
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
    logLevel: 'warning'
  }
  const pieces = await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: {
      'cli-entry': path.join(root, 'src/cli/entry.ts'),
      'cli-thread': path.join(root, 'src/cli/worker-entry.ts')
    },
    outdir: out,
    format: 'esm',
    splitting: true,
    metafile: true,
    chunkNames: 'cli-[hash]',
    outExtension: { '.js': '.cjs' },
    plugins: [
      loadedAtFirstCall,
      withoutNeverCalled,
      await readySignTables(out),
      lazyRegexps(path.join(root, 'src'))
    ]
  })
  mkdirSync(out, { recursive: true })
  const packs = packsOf(pieces.metafile)
  const texts = new Map(pieces.outputFiles.map(({ path: file, text }) => [path.basename(file), text]))
  const entries = [...texts.keys()].filter((name) => !packs.has(name))
  for (const name of entries) await writePiece(name, texts.get(name))
  for (const { file } of PACKS) await writePiece(file, packEntry(file))

  /** Writes a piece, or a pack, whose own pieces share one scope: names that cross a border are slow in hot loops. */
  async function writePiece(name, contents) {
    const inside = (piece) => packs.get(piece) === name
    const { outputFiles } = await build({
      ...shared,
      stdin: { contents, resolveDir: out },
      format: 'cjs',
      supported: { 'dynamic-import': false },
      plugins: [fromPieces(texts, inside)]
    })
    writeFileSync(path.join(out, name), wrapped(withPacks(withPlainDefaults(outputFiles[0].text), packs)))
  }

  /** Pieces as plain objects: to define a getter for each name takes longer than to run most of what they hold. */
  function packEntry(file) {
    const names = [...packs].filter(([, pack]) => pack === file).map(([name]) => name)
    const outputs = Object.entries(pieces.metafile.outputs)
    const bound = names.map((piece, i) => {
      const [, { exports }] = outputs.find(([output]) => path.basename(output) === piece)
      return { piece, exports: exports.map((name, j) => ({ name, local: `piece${i}_${j}` })) }
    })
    const lines = bound.map(({ piece, exports }) => {
      const imported = exports.map(({ name, local }) => `${name} as ${local}`)
      return `import {${imported}} from './${piece}'`
    })
    const objects = bound.map(
      ({ piece, exports }) => `'${piece}': {${exports.map(({ name, local }) => `${name}: ${local}`)}}`
    )
    return `${lines.join('\n')}\nexport const pieces = {${objects}}`
  }

  for (const { file, modules } of LAZY) {
    const contents = modules.map(({ source, names }) => `export { ${names} } from './${source}'`).join('\n')
    const { outputFiles } = await build({ ...shared, stdin: { contents, resolveDir: root }, format: 'cjs' })
    writeFileSync(path.join(out, file), wrapped(outputFiles[0].text))
  }
  writeLoaders(root, out, [])
  execFileSync(process.execPath, [path.join(root, 'scripts/code-cache.mjs'), out], { cwd: root })
  const cached = readdirSync(out).filter((name) => name.endsWith('.cache'))
  writeLoaders(
    root,
    out,
    cached.map((name) => path.basename(name, '.cache'))
  )
  return pieces.metafile
}

/** Which Node runs, as far as what V8 has compiled leans on it. */
const THIS_NODE = "[process.platform,process.arch,...Object.values(process.versions)].join(' ')"

/** Writes what starts the command line and its threads; `compiled` are the pieces with a code cache beside them. */
function writeLoaders(root, out, compiled) {
  const put = {
    THIS_NODE,
    BUILT_BY: JSON.stringify(runInThisContext(THIS_NODE)),
    COMPILED: JSON.stringify(compiled)
  }
  const loader = readFileSync(path.join(root, 'scripts/cli-loader.cjs'), 'utf8').replace(
    /\b(?:THIS_NODE|BUILT_BY|COMPILED)\b/g,
    (name) => put[name]
  )
  writeFileSync(path.join(out, 'cli.cjs'), loader)
  writeFileSync(
    path.join(out, 'cli-worker.cjs'),
    loader.replace("load('cli-start.cjs').pieces['cli-entry.cjs']", "load('cli-thread.cjs')")
  )
}

/** A function that `scripts/cli-loader.cjs` calls, so that nothing is put together at the start. */
function wrapped(code) {
  return `(function(exports,require,module,__filename,__dirname){${inAscii(code)}\n})`
}

/** ASCII is read faster than UTF-8. esbuild leaves only regular expressions as they are. */
function inAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('a sign beyond ASCII stands behind a backslash')
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The pack of each piece that belongs to one. */
function packsOf({ outputs }) {
  const byName = new Map(Object.entries(outputs).map(([file, output]) => [path.basename(file), output]))
  const packs = new Map()
  const add = (name, pack) => {
    if (packs.has(name)) return
    packs.set(name, pack)
    for (const { path: file, kind } of byName.get(name).imports) {
      if (kind === 'import-statement' && byName.has(path.basename(file))) add(path.basename(file), pack)
    }
  }
  for (const { file, modules } of PACKS) {
    for (const [name, { entryPoint }] of byName) {
      if (modules.some((module) => entryPoint?.endsWith(module))) add(name, file)
    }
  }
  return packs
}

/** Loads the pieces that lie in a pack out of it. */
function withPacks(code, packs) {
  return code.replace(/require\("\.\/(cli-\w+\.cjs)"\)/g, (call, name) =>
    packs.has(name) ? `require("./${packs.get(name)}").pieces["${name}"]` : call
  )
}

/** Where only the default of a module of Node is used, it alone is kept; esbuild would copy every name for each module. */
function withPlainDefaults(code) {
  return code.replace(/\b(\w+)=__toESM\((require\("node:\w+"\))\)/g, (whole, name, call) =>
    new RegExp(`\\b${name}\\.(?!default\\b)`).test(code) ? whole : `${name}={default:${call}}`
  )
}

/** Takes the pieces of a pack out of memory and leaves the others outside. */
function fromPieces(texts, inside) {
  return {
    name: 'from pieces',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/cli-.*\.cjs$/ }, ({ path: file }) => {
        const name = file.slice(2)
        return inside(name) ? { path: name, namespace: 'piece' } : { path: file, external: true }
      })
      onLoad({ filter: /.*/, namespace: 'piece' }, ({ path: name }) => ({
        contents: texts.get(name),
        resolveDir: '/'
      }))
    }
  }
}

const loadedAtFirstCall = {
  name: 'loaded at first call',
  setup({ onResolve, onLoad }) {
    const modules = LAZY.flatMap(({ file, modules }) => modules.map((module) => ({ file, ...module })))
    modules.forEach(({ module, importer }, index) => {
      onResolve({ filter: module }, (args) =>
        importer.test(args.importer) ? { path: String(index), namespace: 'lazy' } : undefined
      )
    })
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path: index }) => {
      const { names, file } = modules[index]
      const load = `require(${JSON.stringify(`./${file}`)})`
      return {
        contents: names
          .map((name) => `export const ${name} = (...args) => ${load}.${name}(...args)`)
          .join('\n')
      }
    })
    onResolve({ filter: /^\.\/cli-.*\.cjs$/ }, ({ path: file }) => ({ path: file, external: true }))
  }
}

/**
 * What a package would load and none of our calls reaches: commander's `child_process` is for subcommands that are
 * programs of their own, inquirer's external editor for a kind of question that is never asked (it holds half a
 * megabyte of character sets; replies are edited by `platform/edit-text.ts`).
 */
const NEVER_CALLED = [
  { module: /^node:child_process$/, importer: /commander/ },
  { module: /^@inquirer\/external-editor$/, importer: /@inquirer/ }
]

const withoutNeverCalled = {
  name: 'without what is never called',
  setup({ onResolve, onLoad }) {
    for (const { module, importer } of NEVER_CALLED) {
      onResolve({ filter: module }, (args) =>
        importer.test(args.importer) ? { path: args.path, namespace: 'none' } : undefined
      )
    }
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  }
}

/** Puts the hashed signs of languages in place of what hashes them; `out` holds the library. */
async function readySignTables(out) {
  const { detectModel } = await import(pathToFileURL(path.join(out, 'language/detect-model.js')).href)
  const { words, endings } = detectModel()
  const bytes = (array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')
  const table = ({ hashes, languages }) =>
    `{ hashes: new Int32Array(read('${bytes(hashes)}')), languages: new Uint16Array(read('${bytes(languages)}')) }`
  const contents = `
    function read(base64) {
      const bytes = Buffer.from(base64, 'base64')
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
    }
    export const signTables = () => ({ words: ${table(words)}, endings: ${table(endings)} })`
  return {
    name: 'ready sign tables',
    setup({ onLoad }) {
      onLoad({ filter: /language[\\/]detect-sign-tables\.ts$/ }, () => ({ contents }))
    }
  }
}

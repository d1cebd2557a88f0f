import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'

/** The public modules, by the names under which the package exports them. */
const ENTRIES = { index: 'index', house: 'run/create-linter' }

/**
 * Bundles the library into `lib/` of `out`, its types too: what is not needed of a dependency is not installed, and a
 * program reads a few files, not four hundred. What a program may hold in its hands as well (unified, vfile and the
 * types of nlcst) stays outside, and so do the compiled rules.
 * @returns esbuild's metafile
 */
export async function bundleLibrary(root, out) {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const outside = Object.keys(dependencies)
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: inputs((name) => path.join(root, `src/${name}.ts`)),
    outdir: path.join(out, 'lib'),
    bundle: true,
    splitting: true,
    format: 'esm',
    // `index` runs in browsers as well; Node's own modules are reached from `house` alone
    platform: 'browser',
    target: 'es2022',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    chunkNames: '[name]-[hash]',
    external: [...outside, '#rulesets/*', 'node:*', ...builtinModules],
    metafile: true,
    logLevel: 'warning'
  })
  await bundleTypes(out, outside)
  return metafile
}

async function bundleTypes(out, outside) {
  const types = await rollup({
    input: inputs((name) => path.join(out, `${name}.d.ts`)),
    external: [...outside, 'nlcst'],
    plugins: [dts({ respectExternal: true })],
    onwarn({ code, message }) {
      // types that the public ones are made of need no names of their own
      if (!message.includes('private shared type exports')) throw new Error(`${code}: ${message}`)
    }
  })
  await types.write({ dir: path.join(out, 'lib'), format: 'es' })
}

function inputs(place) {
  return Object.fromEntries(Object.entries(ENTRIES).map(([name, module]) => [name, place(module)]))
}

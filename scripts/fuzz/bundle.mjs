import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { instrument } from './instrument.mjs'

/** Bundles the targets with all that they call, each branch counted. Gives the URL of the module. */
export async function bundleTargets(root) {
  const folder = path.join(root, '.fuzz')
  mkdirSync(folder, { recursive: true })
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { TARGETS } from './tests/fuzz/targets.ts'\nexport { faultsOf } from './tests/fuzz/target.ts'",
      resolveDir: root
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    legalComments: 'none',
    logLevel: 'warning'
  })
  const { code, count } = instrument(outputFiles[0].text)
  const file = path.join(folder, `targets-${process.pid}.mjs`)
  writeFileSync(file, code)
  return { url: pathToFileURL(file).href, file, branches: count }
}

import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The folder of the project. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** The module of a script in TypeScript, such as `pages.ts`, bundled with what it takes from `src/`. */
export async function loadTypeScript(file) {
  const bundle = path.join(root, 'dist', `${path.basename(file, '.ts')}-${process.pid}.mjs`)
  await build({
    entryPoints: [path.join(root, 'scripts', file)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning'
  })
  try {
    return await import(pathToFileURL(bundle).href)
  } finally {
    rmSync(bundle)
  }
}

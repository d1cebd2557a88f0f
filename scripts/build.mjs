// Builds what the package ships: the library (tsc), the command line (CommonJS) and the compiled rules.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundleCommandLine } from './bundle-command-line.mjs'
import { bundleLibrary } from './bundle-library.mjs'
import { labelledDrafts } from './learn/labelled-drafts.mjs'
import { writeThirdParty } from './third-party.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const target = path.join(root, 'dist')
// built beside the old one, so that a failing build leaves that as it was
const out = mkdtempSync(path.join(root, '.dist-'))

try {
  mkdirSync(path.join(out, 'rulesets'), { recursive: true })
  await compileRules()
  // the library imports the compiled rules by the name they have in the package
  cpSync(path.join(out, 'rulesets'), path.join(target, 'rulesets'), { recursive: true })
  compileLibrary()
  writeThirdParty(root, out, [await bundleCommandLine(root, out), await bundleLibrary(root, out)])
  writeBillOfMaterials()
  chmodSync(out, 0o755)
  rmSync(target, { recursive: true, force: true })
  renameSync(out, target)
} finally {
  rmSync(out, { recursive: true, force: true })
}

/** What comes with this release, for scanners. */
function writeBillOfMaterials() {
  const bill = execFileSync(process.execPath, [path.join(root, 'scripts/sbom.mjs'), out])
  writeFileSync(path.join(out, 'sbom.cdx.json'), bill)
}

function compileLibrary() {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', out], {
    cwd: root,
    stdio: 'inherit'
  })
}

/** Compiles the rules of each language to `<lang>.bin`, `<lang>.json` and, for the library, `<lang>.js`; the presets. */
async function compileRules() {
  const compiler = path.join(out, 'compiler.mjs')
  await build({
    entryPoints: [path.join(root, 'scripts/compiler.ts')],
    outfile: compiler,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning'
  })
  const { compileFolder, compileHelpdesks, compilePlays, packImageText, packText } = await import(
    pathToFileURL(compiler).href
  )
  const folder = process.argv[2] ?? path.join(root, 'rulesets')
  writeFileSync(path.join(out, 'rulesets', 'helpdesks.json'), JSON.stringify(compileHelpdesks(folder)))
  const plays = compilePlays(folder)
  writeFileSync(path.join(out, 'rulesets', 'plays.json'), plays)
  writeFileSync(path.join(out, 'rulesets', 'plays.js'), `export const plays = ${JSON.stringify(plays)}\n`)
  writeFileSync(path.join(out, 'rulesets', 'plays.d.ts'), 'export declare const plays: string\n')
  for (const { lang, image, texts } of compileFolder(folder, labelledDrafts)) {
    const bytes = Buffer.from(image.buffer, image.byteOffset, image.byteLength)
    const file = (extension) => path.join(out, 'rulesets', `${lang}.${extension}`)
    writeFileSync(file('bin'), bytes)
    writeFileSync(file('json'), texts)
    writeFileSync(
      file('js'),
      `export const image = '${packImageText(image)}'\nexport const texts = '${packText(texts)}'\n`
    )
    writeFileSync(file('d.ts'), 'export declare const image: string\nexport declare const texts: string\n')
  }
  rmSync(compiler)
}

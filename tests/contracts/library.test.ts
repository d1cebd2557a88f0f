import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { ROOT } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const LIB = path.join(ROOT, 'dist/lib')
const folder = useTemporaryFolder()

it('lints in a page: as one script, with nothing that only Node has', async () => {
  const page = `
    import { lint } from '${LIB}/index.js'
    globalThis.found = ['en', 'it', 'tr'].map((lang) => lint(globalThis.drafts[lang], { lang }).findings[0].ruleId)`
  const { outputFiles, metafile } = await build({
    stdin: { contents: page, resolveDir: ROOT },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    metafile: true,
    logLevel: 'error'
  })
  expect(Object.keys(metafile.inputs).filter((file) => /^(?:node:|browser-external:)/.test(file))).toEqual([])
  const drafts = {
    en: 'You failed to attach the receipt.',
    it: 'Lei ha dimenticato di allegare la ricevuta.',
    tr: 'Makbuzu eklemeyi unuttunuz.'
  }
  const context = createContext({ drafts, atob, TextDecoder, TextEncoder })
  runInContext(outputFiles[0]!.text, context)
  expect(context.found).toEqual(['accusatory/failed-to', 'accusatory/failed-to', 'accusatory/failed-to'])
})

it('has types that a strict program can use without those of other packages', { timeout: 60_000 }, () => {
  folder.write({
    'package.json': '{"type":"module"}',
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        // vfile takes URLs
        lib: ['es2022', 'dom'],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: []
      },
      files: ['program.ts']
    }),
    'program.ts': `
      import { type Finding, type LintOptions, lint, plays, retextAccusatory, rewrite } from '${LIB}/index.js'
      import { createLinter } from '${LIB}/house.js'
      const options: LintOptions = { lang: 'en' }
      const found: readonly Finding[] = lint('text', options).findings
      const linter = createLinter({ authority: { may: ['refund up to 50 EUR'] } })
      console.log(found, rewrite('text').text, plays('it').length, retextAccusatory, linter)
      // @ts-expect-error: no such language
      lint('text', { lang: 'xx' })`
  })
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc')
  let faults = ''
  try {
    execFileSync(process.execPath, [tsc, '-p', folder.path], { encoding: 'utf8' })
  } catch (error) {
    faults = (error as { stdout: string }).stdout
  }
  expect(faults).toBe('')
})

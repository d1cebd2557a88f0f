import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { ROOT, runShell } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { PRESETS } from '../readers/read-data.js'

const page = readFileSync(path.join(ROOT, 'docs/formats.md'), 'utf8')
const folder = useTemporaryFolder()

/** A block with a file name in code before it is that file; one that begins with `$` is a call and what it prints. */
const BLOCK = /(?:`([\w./-]+)`:\n\n)?```\w*\n([\s\S]*?)```/g

it('docs/formats.md shows what is printed', async () => {
  let calls = 0
  for (const [, name, text] of page.matchAll(BLOCK)) {
    if (name) folder.write({ [name]: text! })
    if (!text!.startsWith('$ ')) continue
    calls++
    const [call, ...printed] = text!.slice(2).split('\n')
    const { stdout, stderr } = await runShell(call!, { cwd: folder.path })
    expect({ call, printed: stdout + stderr }).toEqual({ call, printed: printed.join('\n') })
  }
  expect(calls).toBeGreaterThan(4)
})

it('docs/formats.md names every preset', () => {
  for (const { name, title } of PRESETS) expect(page).toContain(`| \`${name}\` | ${title} |`)
})

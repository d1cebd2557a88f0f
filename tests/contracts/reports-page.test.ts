import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPORTERS } from '../../src/reporters/registry.js'
import { ROOT, runShell } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const PAGE = readFileSync(path.join(ROOT, 'docs/reports.md'), 'utf8')
const BLOCKS = [...PAGE.matchAll(/```(\w+)\n([\s\S]*?)```\n/g)].map(([, kind, text]) => ({
  kind,
  text: text!
}))
const DRAFT = BLOCKS.find(({ kind }) => kind === 'markdown')!.text
const COMMANDS = BLOCKS.flatMap(({ kind, text }, i) => {
  const next = BLOCKS[i + 1]
  return kind === 'sh'
    ? [{ command: text.trim(), output: next?.kind === 'text' ? next.text : undefined }]
    : []
})
const folder = useTemporaryFolder()

describe('docs/reports.md', () => {
  it.each([...REPORTERS])('has a section and a command for %s', (name) => {
    const [, section] = PAGE.split(`\n## ${name}\n`)
    expect(section?.split('\n## ')[0]).toMatch(
      name === 'pretty' ? /\nlevelhead macros\n/ : `--format ${name}`
    )
    expect(PAGE).toContain(`[${name}](#${name})`)
  })

  it.each(COMMANDS)('$command', async ({ command, output }) => {
    folder.write({ 'macros/late.md': DRAFT })
    const { stdout, code } = await runShell(command, {
      cwd: folder.path,
      env: { GITHUB_STEP_SUMMARY: folder.at('summary.md') }
    })
    expect(code).toBe(command.includes('ndjson') ? 0 : 1)
    if (output !== undefined) expect(stdout).toMatch(likeExample(output))
    for (const [, file] of command.matchAll(/(?:--output-file | \w+:)([\w./-]+\.\w+)/g)) {
      expect(existsSync(folder.at(file!))).toBe(true)
    }
  })
})

/** “…” stands for anything in a line; on a line of its own for any lines. */
function likeExample(output: string): RegExp {
  const lines = output
    .split('\n')
    .map((line) => (/^\s*…$/.test(line) ? '(?:.*\\n)*?' : `${line.split('…').map(escaped).join('.*')}\n`))
  return new RegExp(`^${lines.join('').replace(/\n$/, '')}$`)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { useRepository } from '../helpers/repository.js'
import { ROOT, runShell } from '../helpers/run-cli.js'

const repo = useRepository()
const FAULTY = 'Hi Ana,\n\nYou failed to attach the receipt.\n\nThanks,\nMark\n'
const CLEAN = FAULTY.replace('You failed to attach the receipt', 'Is there anything else we can do for you')

/** The commands of the page in their order, each with the exit code it has there. */
const CODES: Readonly<Record<string, number>> = {
  'levelhead init --dry-run': 0,
  'levelhead --staged': 1,
  'levelhead --changed': 1,
  'levelhead --changed HEAD macros': 1,
  'levelhead --staged --changed': 1,
  'levelhead macros --baseline levelhead-baseline.json --update-baseline': 0,
  'levelhead macros --baseline levelhead-baseline.json': 0,
  'levelhead macros --cache-location .cache': 1,
  'levelhead macros --debug': 1,
  'levelhead macros --timing': 1,
  'levelhead macros --timing-rules 25': 1,
  'levelhead completion bash > completion.bash': 0
}

it('docs/pipeline.md shows commands that run', { timeout: 120_000 }, async () => {
  const page = readFileSync(path.join(ROOT, 'docs/pipeline.md'), 'utf8')
  const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap((match) =>
    match[1]!.trim().split('\n')
  )
  expect(commands).toEqual(Object.keys(CODES))
  repo.git('init', '-q', '-b', 'main')
  repo.commit({ 'macros/clean.txt': CLEAN })
  repo.stage({ 'macros/faulty.txt': FAULTY })
  for (const command of commands) {
    const { code, stderr, stdout } = await runShell(command, { cwd: repo.path })
    expect({ command, code, internal: /internal error/.test(stderr) }).toEqual({
      command,
      code: CODES[command],
      internal: false
    })
    if (/--staged|--changed/.test(command)) expect(stdout).toContain('macros/faulty.txt')
  }
})

import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { REPORTERS } from '../../src/reporters/registry.js'
import { plainEnvironment, runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { needTmux } from '../helpers/terminal.js'
import { needProgram } from '../helpers/tools.js'

const folder = useTemporaryFolder()
const scripts: Record<string, string> = {}
beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const { stdout, code } = await runCli(['completion', shell])
    expect(code).toBe(0)
    scripts[shell] = stdout
  }
})
beforeEach(() =>
  folder.write({
    ...Object.fromEntries(Object.entries(scripts).map(([name, text]) => [`c.${name}`, text])),
    'my drafts/a.txt': '',
    'lintel.txt': ''
  })
)

/** What stands before the cursor, something that must be offered, and something that must not. */
const CASES: [line: string, offered: string[], not: string[]][] = [
  ['levelhead e', ['explain'], ['lint', 'rules']],
  ['levelhead lint --format ', [...REPORTERS], ['--fix']],
  ['levelhead --format js', ['json'], ['pretty']],
  ['levelhead lint --lang ', ['auto', 'en', 'it', 'tr'], ['json']],
  ['levelhead explain accusatory/fa', ['accusatory/failed-to'], ['structure/no-last']],
  ['levelhead lint --only struct', ['structure/no-last'], ['accusatory/failed-to']],
  ['levelhead lint --sta', ['--staged'], ['--format']],
  ['levelhead --chang', ['--changed'], ['--staged']],
  ['levelhead rules t', ['test'], ['list']],
  ['levelhead rules list --cov', ['--coverage'], ['--staged']],
  ['levelhead completion z', ['zsh'], ['bash']],
  ['levelhead lint --fail-on w', ['warning'], ['error']]
]

describe.skipIf(process.platform === 'win32')('in bash', () => {
  const complete = (line: string) => {
    const program = `source c.bash; COMP_LINE=$1; IFS=' ' read -ra COMP_WORDS <<< "$1"
[[ $1 == *' ' ]] && COMP_WORDS+=(''); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _levelhead 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
    const out = execFileSync('bash', ['-c', program, '-', line], { cwd: folder.path, encoding: 'utf8' })
    return out.split('\n').filter(Boolean)
  }
  it.each(CASES)('%s', (line, offered, not) => {
    const found = complete(line)
    expect(found).toEqual(expect.arrayContaining(offered))
    for (const word of not) expect(found).not.toContain(word)
  })

  it('offers files where there are files, with blanks in their names', () => {
    expect(complete('levelhead lint my')).toEqual(['my drafts'])
    expect(complete('levelhead lint')).toEqual(expect.arrayContaining(['lint', 'lintel.txt']))
    expect(complete('levelhead --config lint')).toEqual(['lintel.txt'])
    expect(complete('levelhead --rulesets ')).toEqual(['my drafts'])
    expect(complete('levelhead --max-warnings ')).toEqual([])
  })

  it('completes in an interactive shell, behind an equals sign, too', () => {
    const program =
      'source c.bash; COMP_WORDS=(levelhead lint --format = com); COMP_CWORD=4; _levelhead; echo "$COMPREPLY"'
    expect(execFileSync('bash', ['-c', program], { cwd: folder.path, encoding: 'utf8' })).toBe('compact\n')
  })
})

describe.skipIf(process.platform === 'win32')('in fish', () => {
  beforeAll(() => needProgram('fish'), 120_000)
  const complete = (line: string) => {
    const out = execFileSync('fish', ['--no-config', '-c', 'source c.fish; complete -C $argv[1]', line], {
      cwd: folder.path,
      env: plainEnvironment({ HOME: folder.path, LANG: 'C.UTF-8' }),
      encoding: 'utf8'
    })
    return out
      .split('\n')
      .map((entry) => entry.split('\t')[0])
      .filter(Boolean)
  }
  it.each(CASES)('%s', (line, offered, not) => {
    const found = complete(line)
    expect(found).toEqual(expect.arrayContaining(offered))
    for (const word of not) expect(found).not.toContain(word)
  })

  it('offers files', () => {
    expect(complete('levelhead lint lin').join()).toContain('lintel.txt')
  })
})

describe.skipIf(process.platform === 'win32')('in zsh', () => {
  beforeAll(() => {
    needTmux()
    needProgram('zsh')
  }, 120_000)

  it('completes words, options, rules, formats and files at the prompt', async () => {
    const socket = `levelhead-${randomUUID()}`
    const env = plainEnvironment({ TERM: 'screen', HOME: folder.path })
    const tmux = (...words: string[]) =>
      execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...words], { env, encoding: 'utf8' })
    const see = async (text: string) => {
      let screen = ''
      for (let i = 0; i < 200; i++) {
        screen = tmux('capture-pane', '-p')
        if (screen.includes(text)) return
        await sleep(50)
      }
      throw new Error(`“${text}” does not come:\n${screen}`)
    }
    tmux('new-session', '-d', '-x', '120', '-y', '40', '-c', folder.path, 'zsh', '-f')
    try {
      tmux(
        'send-keys',
        "autoload -U compinit && compinit -u -D && source ./c.zsh && PS1='%% ' && echo rea''dy",
        'Enter'
      )
      await see('\nready')
      for (const [typed, completed] of [
        ['levelhead expl', 'levelhead explain'],
        ['levelhead lint --sta', 'levelhead lint --staged'],
        ['levelhead --fix-n', 'levelhead --fix-n'],
        ['levelhead explain accusatory/faile', 'levelhead explain accusatory/failed-to'],
        ['levelhead lint --format comp', 'levelhead lint --format compact'],
        ['levelhead rules te', 'levelhead rules test'],
        ['levelhead lint lin', 'levelhead lint lintel.txt']
      ] as const) {
        tmux('send-keys', '-l', typed)
        tmux('send-keys', 'Tab')
        await see(`% ${completed}`)
        tmux('send-keys', 'C-u')
      }
    } finally {
      tmux('kill-server')
    }
  })
})

it('has a script for PowerShell with every command, option, format and rule', async () => {
  const text = scripts['powershell']!
  for (const word of ['lint', 'rules list', '--staged', 'json', 'accusatory/failed-to', 'tr'])
    expect(text).toContain(`'${word}'`)
  const quotes = text.replaceAll("''", '').match(/'/g)!
  expect(quotes.length % 2).toBe(0)
  for (const [open, close] of ['()', '{}'].map((pair) => [...pair])) {
    const bare = text.replace(/'[^']*'/g, '')
    expect(bare.split(open!).length).toBe(bare.split(close!).length)
  }
})

it('knows no other shell', async () => {
  expect(await runCli(['completion', 'bsh'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'levelhead: There is no completion for this shell: bsh; did you mean “bash”?\n'
  })
})

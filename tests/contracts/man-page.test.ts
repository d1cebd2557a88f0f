import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { plainEnvironment, ROOT, runCli } from '../helpers/run-cli.js'
import { needProgram } from '../helpers/tools.js'

const PAGE = path.join(ROOT, packageFile.man)

describe.skipIf(process.platform === 'win32')('the manual page', () => {
  beforeAll(() => needProgram('man', 'man-db'), 120_000)

  it('renders without a warning, in 80 columns', () => {
    const env = plainEnvironment({ MANWIDTH: '80', MANROFFOPT: '', LC_ALL: 'C.UTF-8' })
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', PAGE], { env, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    for (const part of ['NAME', 'SYNOPSIS', 'OPTIONS', 'COMMANDS', 'EXIT STATUS'])
      expect(stdout).toMatch(new RegExp(`^${part}$`, 'm'))
    expect(stdout).toContain('--baseline <file>')
    expect(stdout).not.toMatch(/\\\[u/)
  })

  it('has every option of every command, and the version', async () => {
    const { stdout: page } = spawnSync('man', ['-l', PAGE], {
      env: plainEnvironment({ MANWIDTH: '200', LC_ALL: 'C.UTF-8' }),
      encoding: 'utf8'
    })
    for (const command of ['lint', 'fix', 'rewrite', 'explain', 'init', 'config']) {
      const { stdout } = await runCli([command, '--help'])
      const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1]!)
      expect(options.length).toBeGreaterThan(0)
      for (const option of options) expect(page).toContain(option)
    }
    expect(page).toContain(`levelhead ${packageFile.version}`)
  })
})

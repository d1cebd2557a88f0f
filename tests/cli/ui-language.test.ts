import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../../src/cli/program.js'
import type { Io } from '../../src/platform/io.js'
import { loadHelpSay, loadSay } from '../../src/reporters/words/said.js'
import { runCli } from '../helpers/run-cli.js'
import { spokenTexts } from '../helpers/spoken-texts.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

/** Texts that are names and formats in any language. */
const SAME = /^(?:createLinter: \{\}|ndjson|--set name=value|a string|has, two, no, before, .*)$/

const folder = useTemporaryFolder()
const run = (args: readonly string[], env: Record<string, string> = {}) =>
  runCli(args, { cwd: folder.path, stdin: '', env })

describe.each(['it', 'tr'] as const)('%s', (lang) => {
  it('says every error, hint and note of the program', async () => {
    const say = await loadSay(lang)
    const texts = spokenTexts()
    expect(texts.length).toBeGreaterThan(150)
    const unsaid = texts.filter((text) => !SAME.test(text) && say(filled(text)) === filled(text))
    expect(unsaid).toEqual([])
  })

  it('loses nothing that changes from one error to the next', async () => {
    const say = await loadSay(lang)
    const lost = spokenTexts().filter((text) => marks(text).some((mark) => !say(filled(text)).includes(mark)))
    expect(lost).toEqual([])
  })

  it('says every line of the help', async () => {
    const say = await loadHelpSay(lang)
    const unsaid = helpTexts(createProgram({ env: {} } as Io, () => {})).filter((text) => say(text) === text)
    expect(unsaid).toEqual([])
  })
})

/** The text with something else in each place that changes. */
function filled(text: string): string {
  let next = 0
  return text.replaceAll('{}', () => `x${++next}`)
}

function marks(text: string): string[] {
  return (text.match(/\{\}/g) ?? []).map((_, i) => `x${i + 1}`)
}

function helpTexts(command: Command): string[] {
  const own = command.options.map(({ description }) => description)
  return [command.description(), ...own, ...command.commands.flatMap(helpTexts)].filter((text) => text !== '')
}

describe('--ui-lang', () => {
  it.each([
    ['it', ['nope.txt'], 'levelhead: file non trovato: nope.txt; controllare il percorso\n'],
    ['tr', ['nope.txt'], 'levelhead: dosya bulunamadı: nope.txt; yolu denetleyin\n'],
    [
      'it',
      ['lint', '--fromat', 'json'],
      'levelhead: opzione sconosciuta “--fromat”; forse si intendeva --format?\n'
    ],
    [
      'tr',
      ['lint', '--fromat', 'json'],
      'levelhead: bilinmeyen seçenek “--fromat”; şunu mu demek istediniz: --format?\n'
    ],
    ['it', ['explain', 'accusatory/fialed-to'], 'forse si intendeva “accusatory/failed-to”?\n'],
    ['tr', ['draft', 'declin'], 'şunu mu demek istediniz: “decline”?\n']
  ])('%s: %j', async (lang, args, said) => {
    const { stderr, code } = await run([...args, '--ui-lang', lang])
    expect(code).toBe(2)
    expect(stderr.endsWith(said), stderr).toBe(true)
  })

  it('is not what the machine speaks: errors follow the option alone', async () => {
    const { stderr } = await run(['nope.txt'], { LANG: 'it_IT.UTF-8' })
    expect(stderr).toContain('file not found: nope.txt; check the path')
  })
})

describe('help', () => {
  it.each([
    ['it_IT.UTF-8', 'Uso: levelhead', 'Comandi:', 'scrive una risposta difficile da pochi'],
    ['tr_TR.UTF-8', 'Kullanım: levelhead', 'Komutlar:', 'birkaç bilgiden zor bir yanıt yazar'],
    ['de_DE.UTF-8', 'Usage: levelhead', 'Commands:', 'write a hard reply from a few facts']
  ])('speaks the language of LANG=%s', async (locale, usage, commands, draft) => {
    const { stdout } = await run(['--help'], { LANG: locale, LC_ALL: '', LC_MESSAGES: '' })
    for (const words of [usage, commands, draft]) expect(stdout).toContain(words)
  })
})

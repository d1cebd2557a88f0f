import { describe, expect, it } from 'vitest'
import { environmentLanguage } from '../../src/cli/ui-language.js'
import { runCli } from '../helpers/run-cli.js'
import { FAULTY, ONLY } from './drafts.js'

async function lint(args: readonly string[], stdin = FAULTY, env = {}): Promise<string> {
  return (await runCli([...args, '-'], { stdin, env })).stdout
}

async function found(args: readonly string[], stdin?: string) {
  const { results } = JSON.parse(await lint([...args, '--format', 'json'], stdin))
  return results[0].messages as {
    ruleId: string
    message: string
    why: string
    suggestions: { text: string }[]
  }[]
}

describe('--ui-lang', () => {
  it('says messages and reasons in its language, and leaves suggestions in that of the draft', async () => {
    const [english] = await found(ONLY)
    const [italian] = await found([...ONLY, '--ui-lang', 'it'])
    expect(english!.message).toBe('“failed to attach” puts the reader on trial.')
    expect(italian!.message).toBe('«failed to attach» mette chi legge sul banco degli imputati.')
    expect(italian!.why).not.toBe(english!.why)
    expect(italian!.suggestions).toEqual(english!.suggestions)
  })

  it('says the fixed words, too', async () => {
    const italian = await lint([...ONLY, '--ui-lang', 'it'])
    expect(italian).toContain('  3:5  avviso  «failed to attach»')
    expect(italian).toMatch(/1 file, 1 bozza, \d+ regole?: 1 avviso\n$/)
    const turkish = await lint([...ONLY, '--ui-lang', 'tr'])
    expect(turkish).toContain('  3:5  uyarı  ')
    expect(turkish).toMatch(/1 dosya, 1 taslak, \d+ kural: 1 uyarı\n$/)
  })

  it('translates judgements of the structure and open slots', async () => {
    const draft = 'Hi Ana,\n\nYou asked for a refund. We can’t refund the shoes. ⟨reason⟩\n\nThanks,\nMark\n'
    const only = ['--only', 'structure', 'template', '--lang', 'en', '--no-config']
    const english = await found(only, draft)
    const turkish = await found([...only, '--ui-lang', 'tr'], draft)
    expect(english.length).toBeGreaterThan(1)
    expect(turkish.map(({ ruleId }) => ruleId)).toEqual(english.map(({ ruleId }) => ruleId))
    expect(turkish.map(({ message }) => message)).toContain(
      '“⟨reason⟩” hâlâ boş: göndermeden önce doldurun ya da çıkarın.'
    )
    for (const [i, { message, why }] of turkish.entries()) {
      expect(message).not.toBe(english[i]!.message)
      expect(why).not.toBe(english[i]!.why)
    }
  })

  it('speaks it in every paragraph of a draft in several languages', async () => {
    const draft =
      'Gentile Ana,\n\nLei non ha mai inviato il modulo. Grazie per la Sua pazienza in questi giorni.\n\n' +
      'You failed to attach the receipt. Please send it to us by Friday, so that we can help you.\n\nSaluti,\nMarco\n'
    const messages = await found(['--only', 'accusatory', '--no-config', '--ui-lang', 'it'], draft)
    expect(messages.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^«non ha mai inviato il modulo»/),
      '«failed to attach» mette chi legge sul banco degli imputati.'
    ])
  })

  it('leaves words for programs as they are', async () => {
    expect(await lint([...ONLY, '--ui-lang', 'it', '--format', 'compact'])).toMatch(/^<stdin>:3:5: warning «/)
  })

  it('holds for records', async () => {
    const out = await runCli([...ONLY, '--ui-lang', 'it', '--input-format', 'ndjson'], {
      stdin: '{"id":1,"text":"You failed to attach the receipt."}\n'
    })
    expect(JSON.parse(out.stdout).messages[0].message).toContain('mette chi legge')
  })

  it('is not taken from the machine', async () => {
    expect(await lint(ONLY, FAULTY, { LANG: 'it_IT.UTF-8', LC_ALL: 'tr_TR' })).toBe(await lint(ONLY))
  })

  it('refuses a language that it does not have', async () => {
    expect(await runCli(['--ui-lang', 'de', '-'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('explain', () => {
  const page = async (args: readonly string[], env = {}) =>
    (await runCli(['explain', ...args], { env })).stdout
  const ID = 'accusatory/failed-to'

  it.each([
    [{ LANG: 'it_IT.UTF-8' }, [], 'Si trova in:'],
    [{ LANG: 'it_IT.UTF-8', LC_MESSAGES: 'tr_TR.UTF-8' }, [], 'Bulunduğu yer:'],
    [{ LANG: 'it_IT.UTF-8', LC_MESSAGES: 'tr_TR.UTF-8', LC_ALL: 'en_GB' }, [], 'Found in:'],
    [{ LANG: 'it_IT.UTF-8', LC_ALL: '' }, [], 'Si trova in:'],
    [{ LANG: 'it_IT.UTF-8' }, ['--ui-lang', 'tr'], 'Bulunduğu yer:'],
    [{}, [], 'Found in:']
  ])('with %j and %j', async (env, args, heading) => {
    expect(await page([ID, ...args], env)).toContain(`\n${heading}\n`)
  })

  it('shows the examples of one language in the words of another', async () => {
    const text = await page([ID, '--lang', 'en', '--ui-lang', 'it'])
    expect(text).toContain('accusatory/failed-to  (avviso, sicurezza alta)')
    expect(text).toContain('«…» mette chi legge sul banco degli imputati.')
    expect(text).toMatch(/Si trova in:\n {2}✗ You /)
  })
})

describe('environmentLanguage', () => {
  it.each([
    [{ LANG: 'tr' }, 'tr'],
    [{ LANG: 'it-CH' }, 'it'],
    [{ LANG: 'tr@x' }, 'tr'],
    [{ LANG: 'English' }, undefined],
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LANG: 'trv_TW' }, undefined],
    [{}, undefined]
  ])('%j is %s', (env, lang) => expect(environmentLanguage(env)).toBe(lang))
})

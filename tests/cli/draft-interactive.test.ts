import { existsSync, readFileSync, statSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { needTmux, openTerminal, type Terminal } from '../helpers/terminal.js'

const folder = useTemporaryFolder()
const read = (name: string) => readFileSync(folder.at(name), 'utf8')
const KEPT = 'state/levelhead/draft.json'
let terminal: Terminal | undefined

function start(args: string): Terminal {
  terminal = openTerminal(`draft ${args}`, folder.path, { XDG_STATE_HOME: folder.at('state') })
  return terminal
}

/** Types an answer once its question is there. */
async function say({ press, see }: Terminal, field: string, text: string): Promise<void> {
  await see(`[--${field}]`)
  if (text !== '') press('-l', text)
  if (text !== '') await see(text.slice(-20))
  press('Enter')
}

const REPLY = `Dear Ms Okafor,

You would like a refund for the opened headset. The hygiene seal was opened. So, no, I can't refund it.

What I can do is send a new cable. Shall I go ahead?
`

beforeAll(needTmux, 120_000)
afterEach(() => {
  terminal?.close()
  terminal = undefined
})

describe.skipIf(process.platform === 'win32')('draft in a terminal', { timeout: 60_000 }, () => {
  it('asks what is missing, shows the reply as it grows, prints what is accepted', async () => {
    const at = start('decline --lang en')
    await say(at, 'request', 'a refund for the opened headset')
    expect(await at.see('[--reason]')).toMatch(/a refund for the opened headset\..*⟨reason⟩/)
    await say(at, 'reason', 'The hygiene seal was opened')
    await say(at, 'action', 'refund it')
    await say(at, 'alternative', 'send a new cable')
    await say(at, 'name', 'Ms Okafor')
    await say(at, 'reference', '')
    await say(at, 'sender', '')
    const screen = await at.see('What now?')
    expect(screen).toContain('clean')
    at.press('Enter')
    await at.see('exit code 0')
    expect(
      read('out.txt')
        .split('\n')
        .map((line) => line.trim())
    ).toEqual(REPLY.split('\n'))
    expect(existsSync(folder.at(KEPT))).toBe(false)
  })

  it('catches a reason that accuses while it is typed, and says what is needed', async () => {
    const at = start('decline --lang en --request "a refund"')
    await at.see('[--reason]')
    at.press('-l', 'you failed to read the terms')
    expect(await at.see('leaves the reader out')).toContain('accusatory/failed-to')
    at.press('Enter')
    await at.see('leaves the reader out')
    at.press('C-u')
    at.press('-l', 'The terms allow 30 days')
    await at.see('The terms allow 30 days.')
    at.press('Enter')
    await at.see('[--action]')
  })

  it('loses nothing on Ctrl-C, keeps the answers to itself, and goes on', async () => {
    const at = start('decline --lang en')
    await say(at, 'request', 'a refund')
    await at.see('[--reason]')
    at.press('C-c')
    await at.see('exit code 130')
    expect(statSync(folder.at(KEPT)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(read(KEPT))).toEqual({
      play: 'decline',
      lang: 'en',
      facts: { request: 'a refund' },
      skipped: []
    })
    at.close()
    const again = start('--resume')
    await say(again, 'reason', 'The window closed on 3 May')
    for (const field of ['action', 'alternative', 'name', 'reference', 'sender']) await say(again, field, '')
    await again.see('What now?')
    again.press('Enter')
    await again.see('exit code 0')
    expect(read('out.txt')).toContain('he window closed on 3 May.')
    expect(existsSync(folder.at(KEPT))).toBe(false)
  })

  it('lets the reply be edited, and lints what came back', async () => {
    folder.write({ 'editor.sh': '#!/bin/sh\nprintf "Hello,\\n\\nYou failed to attach it.\\n" > "$1"\n' })
    terminal = openTerminal('draft decline --lang en --request "a refund"', folder.path, {
      XDG_STATE_HOME: folder.at('state'),
      EDITOR: `sh ${folder.at('editor.sh')}`
    })
    await say(terminal, 'reason', 'The window closed on 3 May')
    for (const field of ['action', 'alternative', 'name', 'reference', 'sender'])
      await say(terminal, field, '')
    await terminal.see('What now?')
    terminal.press('Down', 'Enter')
    expect(await terminal.see('accusatory/failed-to')).toContain('You failed to attach it.')
    terminal.press('Enter')
    await terminal.see('exit code 1')
    expect(read('out.txt')).toBe('Hello,\n\nYou failed to attach it.\n')
  })

  it.each([
    {
      lang: 'it',
      env: { LANG: 'it_IT.UTF-8' },
      answers: {
        request: 'il rimborso delle cuffie aperte',
        reason: 'Il sigillo era rotto',
        action: 'rimborsarle',
        alternative: 'inviare un cavo nuovo'
      },
      screen: [
        'per esempio: ',
        '(Invio per saltare)',
        'E adesso?',
        'niente da cambiare',
        'Copiarla negli appunti'
      ],
      kept: 'le risposte sono conservate',
      reply: ['l sigillo era rotto', 'rimborso delle cuffie aperte', 'inviare un cavo nuovo']
    },
    {
      lang: 'tr',
      env: { LANG: 'tr_TR.UTF-8' },
      answers: {
        request: 'açılmış kulaklığın iadesi',
        reason: 'Hijyen bandı açılmıştı',
        action: 'iade almak',
        alternative: 'yeni bir kablo göndermek'
      },
      screen: [
        'örneğin: ',
        '(geçmek için Enter)',
        'Şimdi ne yapalım?',
        'değiştirilecek bir şey yok',
        'Panoya kopyala'
      ],
      kept: 'yanıtlarınız saklandı',
      reply: ['ijyen bandı açılmıştı', 'çılmış kulaklığın iadesi', 'yeni bir kablo gönder']
    }
  ])('speaks the language of the reply, left and gone on with: $lang', async (told) => {
    const { lang, env, answers, screen, kept, reply } = told
    const open = (args: string) => {
      terminal = openTerminal(`draft ${args}`, folder.path, { XDG_STATE_HOME: folder.at('state'), ...env })
      return terminal
    }
    const at = open(`decline --lang ${lang}`)
    let seen = await at.see('[--request]')
    await say(at, 'request', answers.request)
    await at.see('[--reason]')
    at.press('C-c')
    seen += await at.see('exit code 130')
    expect(seen).toContain(kept)
    expect(seen.replace(/\s+/g, '')).toContain('state/levelhead/draft.json')
    at.close()
    const again = open('--resume')
    for (const field of ['reason', 'action', 'alternative'] as const) await say(again, field, answers[field])
    for (const field of ['name', 'reference', 'sender']) {
      seen += await again.see(`[--${field}]`)
      again.press('Enter')
    }
    seen += await again.see(screen[2]!)
    again.press('Enter')
    await again.see('exit code 0')
    for (const words of screen) expect(seen).toContain(words)
    for (const words of reply) expect(read('out.txt')).toContain(words)
    expect(existsSync(folder.at(KEPT))).toBe(false)
  })

  it.each([
    {
      lang: 'en',
      charge: 'you failed to read the terms',
      lines: [
        "  for instance: The hygiene seal was opened, so the headset can't go back on",
        '    sale',
        '  ! “failed to read” puts the reader on trial. (accusatory/failed-to)',
        '    needed: a sentence that says what happened and leaves the reader out, such',
        "    as “The hygiene seal was opened, so the headset can't go back on sale”"
      ]
    },
    {
      lang: 'it',
      charge: 'Lei non ha letto le condizioni',
      lines: [
        '  per esempio: Il sigillo igienico è aperto e le cuffie non possono tornare in',
        '    vendita',
        '  ! «non ha letto le condizioni» addebita a chi legge ciò che manca.',
        '    (accusatory/did-not)',
        '    serve una frase che dica che cosa è successo senza nominare chi legge, per',
        '    esempio «Il sigillo igienico è aperto e le cuffie non possono tornare in',
        '    vendita»'
      ]
    },
    {
      lang: 'tr',
      charge: 'koşulları okumadınız',
      lines: [
        '  örneğin: Hijyen bandı açıldığı için kulaklık yeniden satışa çıkamıyor',
        '  ! “okumadınız” okuru sanık yerine koyar. (accusatory/did-not)',
        '    gereken: okuru anmadan ne olduğunu söyleyen bir cümle, örneğin “Hijyen',
        '    bandı açıldığı için kulaklık yeniden satışa çıkamıyor”'
      ]
    }
  ])('breaks lines between words in 80 columns: $lang', async ({ lang, charge, lines }) => {
    terminal = openTerminal(`draft decline --lang ${lang} --request x`, folder.path, {}, { columns: 80 })
    await terminal.see('[--reason]')
    terminal.press('-l', charge)
    expect(await terminal.see(lines.join('\n'))).toContain(`\n${lines[0]}\n`)
  })

  it('is drawn anew at each key where the reply is longer than the terminal is high', async () => {
    const size = { columns: 80, rows: 9 }
    terminal = openTerminal('draft hand-off --lang en', folder.path, {}, size)
    await terminal.see('[--person]')
    terminal.press('-l', 'Deniz Kaya')
    await terminal.see('│ Deniz Kaya is looking')
    expect(terminal.history().match(/\[--person\]/g)).toHaveLength(1)
    expect(terminal.history()).toContain('  │ …')
  })

  it.each([
    { lang: 'en', accept: 'Accept it', keys: '↑↓ move, ⏎ choose', copied: 'note: copied (the terminal)' },
    {
      lang: 'it',
      accept: 'Accettare la risposta',
      keys: '↑↓ per spostarsi, ⏎ per scegliere',
      copied: 'nota: copiata (dal terminale)'
    },
    {
      lang: 'tr',
      accept: 'Yanıtı kabul et',
      keys: '↑↓ gezinir, ⏎ seçer',
      copied: 'not: kopyalandı (uçbirim)'
    }
  ])('says what the keys do and how the reply was copied: $lang', async ({ lang, accept, keys, copied }) => {
    const at = start(`decline --lang ${lang} --request ABC-1`)
    await say(at, 'reason', 'ABC-1')
    for (const field of ['action', 'alternative', 'name', 'reference', 'sender']) await say(at, field, '')
    expect(await at.see(accept)).toContain(keys)
    at.press('Down', 'Down', 'Down', 'Enter')
    await at.see(copied)
  })

  it('goes on with the reply where the editor fails, and after Ctrl-C at the end', async () => {
    const env = { XDG_STATE_HOME: folder.at('state'), EDITOR: 'false', LANG: 'it_IT.UTF-8' }
    const open = (args: string) => {
      terminal = openTerminal(`draft ${args}`, folder.path, env)
      return terminal
    }
    const at = open('decline --lang it --request "il rimborso" --action rimborsarla --alternative ""')
    await say(at, 'reason', 'Il sigillo era rotto')
    for (const field of ['name', 'reference', 'sender']) await say(at, field, '')
    await at.see('E adesso?')
    at.press('Down', 'Enter')
    await at.see('L’editor si è chiuso con un errore: false')
    await at.see('❯ Accettare')
    at.press('C-c')
    await at.see('exit code 130')
    at.close()
    const again = open('--resume --print-command')
    await again.see('❯ Accettare')
    again.press('Enter')
    await again.see('exit code 0')
    expect(read('out.txt')).toBe(
      "levelhead draft decline --lang it --request 'il rimborso' --reason 'Il sigillo era rotto' --action rimborsarla\n"
    )
    expect(existsSync(folder.at(KEPT))).toBe(false)
  })

  it('asks nothing when everything is said', async () => {
    const at = start(
      'confront --lang en --agreement "the drawings" --fact "they haven\'t reached me yet" --now 2026-03-04'
    )
    await at.see('exit code 0')
    expect(read('out.txt')).toContain('Today is Wednesday 4 March')
  })

  it('lets the play be chosen, and prints the same call as options', async () => {
    const at = start('--lang en --print-command')
    await at.see('Which reply is it?')
    at.press('Down', 'Enter')
    await at.see('[--')
    at.press('C-c')
    await at.see('exit code 130')
  })
})

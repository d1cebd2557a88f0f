import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintRequest } from '../../src/cli/lint-request.js'
import type { Choice } from '../../src/run/apply-choice.js'
import { walkFindings } from '../../src/run/fix-by-hand.js'
import type { Question } from '../../src/run/question.js'
import { fakeIo } from '../helpers/fake-io.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const read = (name: string) => readFileSync(folder.at(name), 'utf8')

/** Walks with the answers given one after the other, then with `skip`; gives the questions. */
async function walk(files: readonly string[], answers: readonly Choice[]): Promise<Question[]> {
  const io = fakeIo({ cwd: folder.path })
  const only = ['accusatory/failed-to', 'canned/please-be-advised']
  const request = await lintRequest(files, { lang: 'en', only }, io)
  const asked: Question[] = []
  await walkFindings(request, io, async (question) => {
    asked.push(question)
    return answers[asked.length - 1] ?? { kind: 'skip' }
  })
  return asked
}

describe('walkFindings', () => {
  it('shows the sentence, and the sentence with each suggestion', async () => {
    folder.write({ 'a.txt': 'Hi Bo.\nYou failed to attach\nthe receipt. Thanks.\n' })
    const [question] = await walk(['a.txt'], [])
    expect(question).toMatchObject({
      filePath: 'a.txt',
      sentence: 'You failed to attach the receipt.',
      canIgnore: true,
      message: { ruleId: 'accusatory/failed-to', line: 2 }
    })
    expect(question!.options[0]).toEqual({ sentence: "I haven't received the receipt yet.", isOpen: false })
  })

  it('writes the words of a person into a library as the file has to have them', async () => {
    const macro = (text: string) =>
      `- title: A # kept\n  actions:\n  - {field: comment_value, value: ${text}}\n`
    folder.write({ 'a.yml': macro('You failed to attach it.') })
    const [question] = await walk(['a.yml'], [{ kind: 'edit', text: 'One thing: "it" is missing, Bo.' }])
    expect(question).toMatchObject({ sentence: 'You failed to attach it.', canIgnore: false })
    expect(read('a.yml')).toBe(macro(`'One thing: "it" is missing, Bo.'`))
  })

  it('applies each answer before the next question, so that places and sentences are those of now', async () => {
    folder.write({
      'a.txt': 'Please be advised that you failed to attach the form. You failed to send the photo.\n'
    })
    const asked = await walk(
      ['a.txt'],
      [{ kind: 'take', index: 0 }, { kind: 'skip' }, { kind: 'edit', text: 'Send the photo, please.' }]
    )
    expect(asked.map(({ sentence, message }) => [sentence, message.column])).toEqual([
      ['Please be advised that you failed to attach the form.', 1],
      ['You failed to attach the form.', 5],
      ['You failed to send the photo.', 36]
    ])
    expect(read('a.txt')).toBe('You failed to attach the form. Send the photo, please.\n')
  })

  it.each([
    [
      'a.txt',
      'One.\r\nYou failed to attach the form.\r\n',
      'One.\r\nlevelhead-disable-next-line accusatory/failed-to\r\nYou failed to attach the form.\r\n'
    ],
    [
      'a.md',
      'You failed to attach the form.\n',
      '<!-- levelhead-disable-next-line accusatory/failed-to -->\nYou failed to attach the form.\n'
    ],
    [
      'a.txt',
      '\ufeffYou failed to attach the form.',
      '\ufefflevelhead-disable-next-line accusatory/failed-to\nYou failed to attach the form.'
    ]
  ])('writes an inline ignore that holds: %s %j', async (name, before, after) => {
    folder.write({ [name]: before })
    await walk([name], [{ kind: 'ignore' }])
    expect(read(name)).toBe(after)
    expect(await walk([name], [])).toEqual([])
  })

  it('stops with what was answered and leaves later files alone', async () => {
    const fault = 'You failed to attach the form.\n'
    folder.write({ 'a.txt': `Please be advised that we ship.\n\n${fault}`, 'b.txt': fault })
    await walk(['a.txt', 'b.txt'], [{ kind: 'take', index: 0 }, { kind: 'stop' }])
    expect([read('a.txt'), read('b.txt')]).toEqual([`We ship.\n\n${fault}`, fault])
  })

  it('loses nothing of finished files when asking fails', async () => {
    folder.write({
      'a.txt': 'Please be advised that we ship.\n',
      'b.txt': 'Please be advised that we ship.\n'
    })
    const broken = new Proxy([{ kind: 'take', index: 0 }] as Choice[], {
      get: (answers, key) => {
        if (key === '1') throw new Error('gone')
        return Reflect.get(answers, key)
      }
    })
    await expect(walk(['a.txt', 'b.txt'], broken)).rejects.toThrow('gone')
    expect([read('a.txt'), read('b.txt')]).toEqual(['We ship.\n', 'Please be advised that we ship.\n'])
  })
})

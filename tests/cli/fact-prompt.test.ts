import { render } from '@inquirer/testing'
import { describe, expect, it } from 'vitest'
import { type FactQuestion, factPrompt } from '../../src/cli/draft/fact-prompt.js'
import { draftWords } from '../../src/reporters/words/draft-words.js'

const QUESTION: FactQuestion = {
  message: 'Why?  [--reason]',
  example: 'The seal was opened',
  required: true,
  words: draftWords('en'),
  screen: () => ({ columns: 60, rows: 24 }),
  check: (value) =>
    value.includes('failed') ? 'accuses (accusatory/failed-to)\n  say instead: it is open' : undefined,
  preview: (value) => `Hello,\n\n${value || '⟨reason⟩'}.\n`
}

describe('the prompt for a fact', () => {
  it('shows the example, and the reply as it grows', async () => {
    const { answer, events, getScreen } = await render(factPrompt, QUESTION)
    expect(getScreen()).toContain('for instance: The seal was opened')
    expect(getScreen()).toContain('│ ⟨reason⟩.')
    events.type('The seal is open')
    expect(getScreen()).toContain('│ The seal is open.')
    events.keypress('enter')
    await expect(answer).resolves.toBe('The seal is open')
  })

  it('tells of an accusation while it is typed, and does not take it', async () => {
    const { answer, events, getScreen } = await render(factPrompt, QUESTION)
    events.type('you failed')
    expect(getScreen()).toContain('! accuses (accusatory/failed-to)')
    expect(getScreen()).toContain('say instead: it is open')
    events.keypress('enter')
    expect(getScreen()).toContain('! accuses')
    events.keypress({ name: 'u', ctrl: true })
    for (let i = 0; i < 'you failed'.length; i++) events.keypress('backspace')
    events.type('it is open')
    events.keypress('enter')
    await expect(answer).resolves.toContain('it is open')
  })

  it.each([
    ['it', 'per esempio: ', '(Invio per saltare)', 'Questa risposta serve.'],
    ['tr', 'örneğin: ', '(geçmek için Enter)', 'Bu yanıt gerekli.']
  ] as const)('asks in the language of the reply: %s', async (lang, example, pass, needed) => {
    const words = draftWords(lang)
    const free = await render(factPrompt, { ...QUESTION, words, required: false })
    expect(free.getScreen()).toContain(example)
    expect(free.getScreen()).toContain(pass)
    free.events.keypress('enter')
    await free.answer
    const { answer, events, getScreen } = await render(factPrompt, { ...QUESTION, words })
    events.keypress('enter')
    expect(getScreen()).toContain(needed)
    events.type('x')
    events.keypress('enter')
    await answer
  })

  it('wants an answer where one is needed, and passes over the others', async () => {
    const needed = await render(factPrompt, QUESTION)
    needed.events.keypress('enter')
    expect(needed.getScreen()).toContain('This one is needed.')
    needed.events.type('it is open')
    needed.events.keypress('enter')
    await expect(needed.answer).resolves.toBe('it is open')
    const { answer, events } = await render(factPrompt, { ...QUESTION, required: false })
    events.keypress('enter')
    await expect(answer).resolves.toBe('')
  })
})

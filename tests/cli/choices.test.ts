import { describe, expect, it } from 'vitest'
import { choicesOf } from '../../src/cli/commands/fix-interactively.js'
import { fixWords } from '../../src/reporters/words/fix-words.js'
import type { Question } from '../../src/run/question.js'

const question = {
  filePath: 'a.txt',
  sentence: 'You failed to write.',
  options: [
    { sentence: 'I have no mail from you.', isOpen: false },
    { sentence: 'Write by ⟨date⟩.', isOpen: true },
    { sentence: '', isOpen: false }
  ],
  canIgnore: true
} as unknown as Question

describe('choicesOf', () => {
  it('takes a finished suggestion, opens one with a slot, and offers the rest', () => {
    expect(choicesOf(question, fixWords('en'))).toEqual([
      { name: 'I have no mail from you.', value: { kind: 'take', index: 0 } },
      { name: 'Write by ⟨date⟩.', value: { kind: 'edit', index: 1, text: 'Write by ⟨date⟩.' } },
      { name: '(leave the sentence out)', value: { kind: 'take', index: 2 } },
      { name: 'Write it myself', value: { kind: 'edit', text: 'You failed to write.' } },
      { name: 'Leave it as it is', value: { kind: 'skip' } },
      { name: 'Leave it, and do not report it again', value: { kind: 'ignore' } },
      { name: 'Stop here', value: { kind: 'stop' } }
    ])
  })

  it('offers no ignore where none can be written', () => {
    expect(
      choicesOf({ ...question, canIgnore: false }, fixWords('en')).map(({ value }) => value.kind)
    ).not.toContain('ignore')
  })
})

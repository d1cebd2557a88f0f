import { describe, expect, it } from 'vitest'
import { leavesStub } from '../../src/rewrite/stubs.js'
import { english } from './rewriter.js'

const { stubs } = english.texts().rewrite!

describe('leavesStub', () => {
  it.each([
    "I'm really, and the van comes on Friday.",
    'The van comes on Friday and.',
    'We are so.',
    'The van comes on Friday, .',
    'And but the van comes on Friday.'
  ])('sees %s', (stub) => {
    expect(leavesStub(['The van comes on Friday.'], [stub], stubs)).toBe(true)
  })

  it.each([
    "I'm really sorry, and the van comes on Friday.",
    "So, no, we can't do that.",
    'What is it made of?',
    'It is as late as we are.'
  ])('leaves %s', (sentence) => {
    expect(leavesStub(['The van comes on Friday.'], [sentence], stubs)).toBe(false)
  })

  it('leaves the stub that the writer wrote', () => {
    expect(leavesStub(["I'm really, and late."], ["I'm really, and early."], stubs)).toBe(false)
    expect(leavesStub(['Yes.'], ["I'm really, and late."], undefined)).toBe(false)
  })
})

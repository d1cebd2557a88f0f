import { describe, expect, it } from 'vitest'
import { leavesHole, type Sentences } from '../../src/rewrite/leaves-hole.js'
import { english } from './rewriter.js'

const whole = (...texts: readonly string[]): Sentences => ({ texts, fragments: 0 })
const { stubs } = english.texts().rewrite!

describe('leavesHole', () => {
  it.each([
    "I'm really, and the van comes on Friday.",
    'The van comes on Friday and.',
    'We are so.',
    'The van comes on Friday, .',
    'And but the van comes on Friday.'
  ])('sees %s', (stub) => {
    expect(leavesHole(whole('The van comes on Friday.'), whole(stub), stubs)).toBe(true)
  })

  it.each([
    "I'm really sorry, and the van comes on Friday.",
    "So we have to say no: we can't do that.",
    'What is it made of?',
    'It is as late as we are.'
  ])('leaves %s', (sentence) => {
    expect(leavesHole(whole('The van comes on Friday.'), whole(sentence), stubs)).toBe(false)
  })

  it('leaves the stub that the writer wrote', () => {
    expect(leavesHole(whole("I'm really, and late."), whole("I'm really, and early."), stubs)).toBe(false)
    expect(leavesHole(whole('Yes.'), whole("I'm really, and late."), undefined)).toBe(false)
  })

  it('sees a bracket that has lost its fellow', () => {
    const before = whole('The rug (order 7) has come, and it is wet.')
    expect(leavesHole(before, whole('The rug (order 7 and it is wet.'), undefined)).toBe(true)
    expect(leavesHole(before, whole('The rug (order 7) has come.'), undefined)).toBe(false)
  })

  it('sees a quotation mark that has lost its fellow', () => {
    const before = whole('We saw the “dent” in the "photo", and it is small.')
    expect(leavesHole(before, whole('We saw the “dent, and it is small.'), undefined)).toBe(true)
    expect(leavesHole(before, whole('We saw the "photo, and it is small.'), undefined)).toBe(true)
    expect(leavesHole(before, whole('We saw the “dent”, and it is small.'), undefined)).toBe(false)
  })

  it('sees a sign at the head', () => {
    expect(leavesHole(whole('We know, the mast is wet.'), whole(', the mast is wet.'), undefined)).toBe(true)
  })

  it('sees one more sentence that cannot stand alone', () => {
    const text = ['When the van comes.']
    expect(leavesHole({ texts: text, fragments: 0 }, { texts: text, fragments: 1 }, undefined)).toBe(true)
    expect(leavesHole({ texts: text, fragments: 1 }, { texts: text, fragments: 1 }, undefined)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { learnFaults } from '../../scripts/learn/learn-faults.js'
import { Listener, likeliest, openFaultModel } from '../../src/classifier/listener.js'
import { SPAN_CATEGORIES } from '../../src/core/category.js'
import { english } from '../../src/language/en/english.js'
import { englishGrammar } from '../../src/language/en/grammar.js'
import { SymbolPool } from '../../src/rulesets/symbols.js'
import { tokensOf } from '../helpers/tokenize.js'

const THINGS = ['lamp', 'form', 'parcel', 'key', 'invoice', 'badge', 'ticket', 'sample', 'deposit', 'photo']

const drafts = THINGS.flatMap((thing) => [
  labelled('[[It beats me why you]]', ` hid the ${thing}.`, 'accusatory'),
  labelled('[[Some day or other we]]', ` shall look at the ${thing}.`, 'vague-time'),
  { text: `The ${thing} is at the desk.`, spans: [] },
  { text: `We look at the ${thing} on Monday.`, spans: [] }
])

function labelled(marked: string, rest: string, category: string) {
  const words = marked.slice(2, -2)
  const spans = [{ categories: [category], isFree: false, start: 0, end: words.length }]
  return { text: words + rest, spans }
}

const packed = learnFaults(drafts, english, new SymbolPool(englishGrammar, {}).finish().vocabulary)
const listener = new Listener(openFaultModel(packed)!)

function hear(text: string) {
  const tokens = tokensOf(text)
  const heard = listener.hear(tokens, 0, tokens.count)
  if (!heard) return undefined
  const actual = text.slice(tokens.start[heard.first], tokens.end[heard.last - 1])
  return { category: SPAN_CATEGORIES[heard.category], chance: heard.chance, actual }
}

describe('the listener', () => {
  it('hears a fault of its category in a sentence that it never met', () => {
    const heard = hear('It beats me why you kept the voucher.')
    expect(heard).toMatchObject({ category: 'accusatory' })
    expect(heard!.chance).toBeGreaterThan(0.5)
    expect(heard!.actual).toContain('beats me')
    expect(hear('Some day or other we shall find the voucher.')).toMatchObject({ category: 'vague-time' })
  })

  it('leaves a clean sentence alone, as far as it looks like those it learned from', () => {
    expect(hear('The voucher is at the desk.')).toBeUndefined()
  })

  it('marks a part of a long sentence', () => {
    const text =
      'It beats me why you kept the voucher that we gave to everybody who came to the open day in May.'
    expect(hear(text)!.actual.length).toBeLessThanOrEqual(45)
  })

  it('learns the same from the same', () => {
    const again = learnFaults(drafts, english, new SymbolPool(englishGrammar, {}).finish().vocabulary)
    expect(Buffer.from(again.buffer).equals(Buffer.from(packed.buffer))).toBe(true)
  })

  it('has no model where nothing was learned', () => {
    expect(openFaultModel(new Int32Array(0))).toBeUndefined()
  })
})

it('shares the chances among the answers', () => {
  expect(likeliest(Float64Array.from([0, 0]))).toEqual([0, 0.5])
  expect(likeliest(Float64Array.from([-800, 800]))).toEqual([1, 1])
})

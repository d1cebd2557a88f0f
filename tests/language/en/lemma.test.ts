import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Form, inflect } from '../../../src/language/en/inflect.js'
import { lemma, reinflect } from '../../../src/language/en/lemma.js'
import { VERBS } from '../../../src/language/en/verbs.js'

describe('lemma', () => {
  it.each([
    ['attached', ['attach past', 'attach pp']],
    ['Attached', ['attach past', 'attach pp']],
    ['orders', ['order s', 'order pl']],
    ['invoices', ['invoice s', 'invoice pl']],
    ['children', ['child pl']],
    ['found', ['find past', 'find pp', 'found base']],
    ['saw', ['see past', 'saw base']],
    ['traveled', ['travel past', 'travel pp']],
    ['are', ['be s']],
    ['refusing', ['refuse ing']],
    ['blorped', ['blorp past', 'blorp pp']],
    ['blopped', ['blop past', 'blop pp']],
    ['kludging', ['kludge ing']],
    ['googling', ['google ing']],
    ['outinstalled', ['outinstall past', 'outinstall pp']],
    ['recancelled', ['recancel past', 'recancel pp']],
    ['mispaid', ['mispay past', 'mispay pp']],
    ['zorbs', ['zorb s', 'zorb pl']],
    ['grumbly', ['grumbly base']],
    ['constructor', ['constructor base']],
    ['during', ['during base']],
    ['status', ['status base']]
  ])('%s', (word, expected) => {
    expect(lemma(word).map(({ base, form }) => `${base} ${form}`)).toEqual(expected)
  })
})

describe('reinflect', () => {
  it.each<[string, Form, string]>([
    ['attached', 'ing', 'attaching'],
    ['FAILED', 'base', 'fail'],
    ['forgotten', 'past', 'forgot'],
    ['sends', 'pp', 'sent'],
    ['lying', 'base', 'lie'],
    ['canceled', 'ing', 'canceling'],
    ['cancelled', 'ing', 'cancelling'],
    ['was', 'base', 'be'],
    ['chose', 'pp', 'chosen'],
    ['receipt', 'pl', 'receipts'],
    ['left', 'ing', 'leaving'],
    ['could', 'past', 'could'],
    ['blorping', 'past', 'blorped']
  ])('%s to %s', (word, form, expected) => {
    expect(reinflect(word, form)).toBe(expected)
  })

  it('finds the way back from every form that has one reading', () => {
    const forms: Form[] = ['s', 'past', 'pp', 'ing']
    fc.assert(
      fc.property(fc.constantFrom(...VERBS), fc.constantFrom(...forms), (verb, form) => {
        for (const word of inflect(verb, form)) {
          expect(lemma(word)).toContainEqual({ base: verb, form })
        }
      })
    )
  })
})

import { describe, expect, it } from 'vitest'
import { allForms, type Form, inflect } from '../../../src/language/en/inflect.js'

const TABLE: readonly [base: string, form: Form, ...expected: string[]][] = [
  ['attach', 's', 'attaches'],
  ['attach', 'past', 'attached'],
  ['attach', 'ing', 'attaching'],
  ['fail', 'past', 'failed'],
  ['plan', 'past', 'planned'],
  ['plan', 'ing', 'planning'],
  ['visit', 'past', 'visited'],
  ['visit', 'ing', 'visiting'],
  ['offer', 'ing', 'offering'],
  ['refer', 'ing', 'referring'],
  ['omit', 'pp', 'omitted'],
  ['equip', 'past', 'equipped'],
  ['emit', 'past', 'emitted'],
  ['reship', 'past', 'reshipped'],
  ['constructor', 's', 'constructors'],
  ['squat', 'past', 'squatted'],
  ['travel', 'past', 'travelled', 'traveled'],
  ['cancel', 'ing', 'cancelling', 'canceling'],
  ['reveal', 'past', 'revealed'],
  ['control', 'ing', 'controlling'],
  ['focus', 'past', 'focused', 'focussed'],
  ['reply', 's', 'replies'],
  ['reply', 'past', 'replied'],
  ['reply', 'ing', 'replying'],
  ['play', 'past', 'played'],
  ['play', 's', 'plays'],
  ['ignore', 'ing', 'ignoring'],
  ['agree', 'ing', 'agreeing'],
  ['agree', 'past', 'agreed'],
  ['age', 'ing', 'aging', 'ageing'],
  ['dye', 'ing', 'dyeing'],
  ['tie', 'ing', 'tying'],
  ['panic', 'past', 'panicked'],
  ['panic', 'ing', 'panicking'],
  ['panic', 's', 'panics'],
  ['quiz', 's', 'quizzes'],
  ['fix', 'past', 'fixed'],
  ['show', 'ing', 'showing'],
  ['be', 'past', 'was', 'were'],
  ['be', 'pp', 'been'],
  ['be', 'ing', 'being'],
  ['have', 's', 'has'],
  ['do', 's', 'does'],
  ['go', 'pp', 'gone'],
  ['forget', 'past', 'forgot'],
  ['forget', 'ing', 'forgetting'],
  ['write', 'pp', 'written'],
  ['get', 'pp', 'got', 'gotten'],
  ['learn', 'past', 'learned', 'learnt'],
  ['resend', 'past', 'resent'],
  ['mispay', 'past', 'mispaid'],
  ['relay', 'past', 'relayed'],
  ['remind', 'past', 'reminded'],
  ['blorp', 'past', 'blorped'],
  ['receipt', 'pl', 'receipts'],
  ['policy', 'pl', 'policies'],
  ['box', 'pl', 'boxes'],
  ['child', 'pl', 'children'],
  ['person', 'pl', 'people', 'persons'],
  ['half', 'pl', 'halves'],
  ['diagnosis', 'pl', 'diagnoses'],
  ['stomach', 'pl', 'stomachs'],
  ['photo', 'pl', 'photos'],
  ['potato', 'pl', 'potatoes'],
  ['information', 'pl', 'information'],
  ['attach', 'base', 'attach']
]

describe('inflect', () => {
  it.each(TABLE)('%s ~%s', (base, form, ...expected) => {
    expect(inflect(base, form)).toEqual(expected)
  })
})

describe('allForms', () => {
  it.each([
    ['fail', ['fail', 'fails', 'failed', 'failing']],
    ['choose', ['choose', 'chooses', 'chose', 'chosen', 'choosing']],
    ['put', ['put', 'puts', 'putting']],
    ['be', ['be', 'am', 'are', 'is', 'was', 'were', 'been', 'being']],
    ['customer', ['customer', 'customers']],
    ['rude', ['rude', 'ruder', 'rudest']],
    ['blorpy', ['blorpy', 'blorpies', 'blorpied', 'blorpying']],
    ['constructor', ['constructor', 'constructors', 'constructored', 'constructoring']],
    ['knife', ['knife', 'knives']]
  ])('%s~', (word, expected) => {
    expect(allForms(word)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { OnePattern } from '../helpers/one-pattern.js'

const FRAGMENTS = { you: '(you|your team)', np: '{det|poss}? {adj*} {noun}' }

function find(pattern: string, text: string): string | undefined {
  return new OnePattern(pattern, FRAGMENTS).find(text)?.match
}

describe('what patterns match', () => {
  it.each<[string, string, string | undefined]>([
    // words
    ['read the terms', 'Please READ  the\nterms again', 'READ  the\nterms'],
    ['read the terms', 'read these terms', undefined],
    ['read the terms', 'read, the terms', undefined],
    ['follow up', 'a follow-up call', 'follow-up'],
    ['e-mail', 'an e mail', 'e mail'],
    ['e-mail', 'an e‑mail', 'e‑mail'],
    ['e-mail', 'an email', undefined],
    // contractions on both sides
    ['you did not', 'you didn’t pay', 'you didn’t'],
    ['you did not', "you didn't pay", "you didn't"],
    ['you did not', 'you didnt pay', 'you didnt'],
    ["you didn't", 'you did not pay', 'you did not'],
    ['you didn’t', 'you didnt pay', 'you didnt'],
    ['cannot', 'we can not', 'can not'],
    ['cannot', 'we cant', 'cant'],
    ["can't", 'we cannot', 'cannot'],
    ['we are', "we're late", "we're"],
    ['I will', "i'll see", "i'll"],
    ['I would', "I'd say", "I'd"],
    ['it has', "it's gone", "it's"],
    ['you had', "you'd know", "you'd"],
    ["o'clock", "5 o'clock", "o'clock"],
    // spelling
    ['apologise', 'we apologize', 'apologize'],
    // forms
    ['fail~', 'it failed', 'failed'],
    ['fail~', 'failing that', 'failing'],
    ['fail~past', 'it fails', undefined],
    ['fail~s+ing', 'it fails', 'fails'],
    ['forget~pp', 'was forgotten', 'forgotten'],
    ['box~pl', 'two boxes', 'boxes'],
    ['(fail|forget)~ to', 'you forgot to', 'forgot to'],
    ['(drop the ball|fail)~', 'you dropped the ball', 'dropped the ball'],
    // classes
    ['{pron} {modal} {verb}', 'so you must read', 'you must read'],
    ['you {past|pp}', 'you frobnicated', 'you frobnicated'],
    ['{past&pp} it', 'we gave it', undefined],
    ['{past&pp} it', 'we sent it', 'sent it'],
    ['be {adv*} late', 'be really very late', 'be really very late'],
    ['{det+} box', 'box', undefined],
    ['a {noun?} is', 'a is', 'a is'],
    ['the {open} of', 'the gist of', 'the gist of'],
    ['the {open} of', 'the your of', undefined],
    ['{any} now', 'pay now', 'pay now'],
    ['{any} now', '! now', undefined],
    ['not {caps}', 'do not REPLY', 'not REPLY'],
    ['{bangs}', 'stop!!', '!!'],
    ['{emoji}', 'ok 🙂', '🙂'],
    ['in {num} {time}', 'in 3 days', 'in 3 days'],
    // fragments
    ['{you} must', 'your team must', 'your team must'],
    ['lose {np}', 'we lose your old key today', 'lose your old key'],
    // alternatives and repetition
    ['a (b c|d)? e', 'a b c e', 'a b c e'],
    ['a (b c|d)? e', 'a e', 'a e'],
    ['a b* c', 'a b b b b c', 'a b b b b c'],
    ['a b* c', 'a b b b b b c', undefined],
    ['a b+ c', 'a c', undefined],
    ['(so|very)+ sorry', 'so very so sorry', 'so very so sorry'],
    ['x (a|a b) c', 'x a b c', 'x a b c'],
    // gaps
    ['a […≤2] b', 'a x y b', 'a x y b'],
    ['a [...<=2] b', 'a x y z b', undefined],
    ['a […≤2] b', 'a x, y b', undefined],
    ['a […,≤3] b', 'a x, y b', 'a x, y b'],
    ['a […,≤3] b', 'a x; y b', undefined],
    // signs
    ['however ,?', 'however, we', 'however,'],
    ['however ,?', 'however we', 'however'],
    ['no - we', 'no — we', 'no — we'],
    ['no - we', 'no-we', undefined],
    ['sure ?', 'sure?!', 'sure?!'],
    ['said "', 'said “yes', 'said “'],
    ['24/7', 'open 24/7', '24/7'],
    ['100% sure', '100% sure', '100% sure'],
    ['24-hour', 'a 24-hour line', '24-hour'],
    // not
    ['you !must {verb}', 'you must read', undefined],
    ['you !(must|can) {any}', 'you will read', 'you will'],
    ['you !(must|{neg}) {any}', 'you never read', undefined],
    ['you !late', 'you', 'you'],
    // edges
    ['^ no', 'no way', 'no'],
    ['^ no', '“no way', 'no'],
    ['^ no', 'oh no', undefined],
    ['ok $', 'all ok.', 'ok'],
    ['ok $', 'ok then', undefined],
    ['^^ you', 'if you pay', 'you'],
    ['^^ you', 'well, you pay', 'you'],
    ['^^ you', 'will you pay', undefined],
    // words that objects have by birth
    ['constructor', 'a constructor', 'constructor']
  ])('%s on %j', (pattern, text, expected) => {
    expect(find(pattern, text)).toBe(expected)
  })
})

describe('marks and captures', () => {
  it.each<[string, string, string | undefined, Record<string, string>]>([
    ['you ‹fail~ to {verb}› it', 'you failed to pay it', 'failed to pay', {}],
    ['you fail~', 'you failed', undefined, {}],
    [
      '{who:you} must {verb:(pay|send)~}',
      'your team must sent',
      undefined,
      { who: 'your team', verb: 'sent' }
    ],
    ['pay {what:np?} now', 'pay now', undefined, {}],
    ['pay {what:np?} now', 'pay the bill now', undefined, { what: 'the bill' }],
    ['({a:(x)} y|{b:(x)} z)', 'x z', undefined, { b: 'x' }],
    ['‹{n:num}› (more)?', '3 more', '3', { n: '3' }]
  ])('%s on %j', (pattern, text, mark, captures) => {
    const found = new OnePattern(pattern, FRAGMENTS).find(text)
    expect(found?.mark).toBe(mark)
    expect(found?.captures).toEqual(captures)
  })

  it('forgets the captures of the match before', () => {
    const pattern = new OnePattern('({a:(x)} y|z)')
    expect(pattern.find('x y')?.captures).toEqual({ a: 'x' })
    expect(pattern.find('z')?.captures).toEqual({})
  })
})

describe('what wins', () => {
  it.each<[string, string, string]>([
    ['a b?', 'a b', 'a b'],
    ['a b*', 'a b b b', 'a b b b'],
    ['a […≤3]', 'a b c d e', 'a b c d'],
    ['(a|a b)', 'a b', 'a'],
    ['(a b|a)', 'a b', 'a b'],
    ['b|a', 'a b', 'a']
  ])('%s on %j', (pattern, text, expected) => {
    expect(find(pattern, text)).toBe(expected)
  })
})

describe('cost', () => {
  it.each([
    '(a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a?) (a? a? a? a? a? a? a? a? a? a?) z',
    '((a|a a|a a a)? (a|a a)? ((a|a)?)*)* z',
    '({any*} {any*} {any*} {any*} {any*} {any*} {any*}) z',
    '[…≤12] [...<=12] […,≤12] [...<=12] z'
  ])('is bounded for %s', (pattern) => {
    const hostile = new OnePattern(pattern)
    hostile.endsIn('a '.repeat(300))
    const bound = 300 * hostile.compiled.program.length * 64
    expect(hostile.matcher.choices).toBeLessThan(bound)
    expect(hostile.matcher.choices).toBeLessThan(1_500_000)
  })
})

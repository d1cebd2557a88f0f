import { describe, expect, it } from 'vitest'
import { CONTRACTIONS } from '../../../src/language/en/contractions.js'
import { englishLexicon } from '../../../src/language/en/lexicon.js'

describe('CONTRACTIONS', () => {
  it.each(Object.entries(CONTRACTIONS))('%s: the lengths sum to the length of the word', (word, parts) => {
    expect(parts.reduce((sum, [, length]) => sum + length, 0)).toBe(word.length)
    expect(parts.every(([form, length]) => form.length > 0 && length > 0)).toBe(true)
  })

  it.each([
    ['dont', ['do 2', 'not 2']],
    ['cant', ['can 2', 'not 2']],
    ['wont', ['will 2', 'not 2']],
    ['shant', ['shall 3', 'not 2']],
    ['cannot', ['can 3', 'not 3']],
    ['aint', ['is 2', 'not 2']],
    ['im', ['i 1', 'am 1']],
    ['youre', ['you 3', 'are 2']],
    ['thats', ['that 4', 'is 1']],
    ['theyll', ['they 4', 'will 2']],
    ['dunno', ['do 2', 'not 1', 'know 2']],
    ['pls', ['please 3']]
  ])('%s', (word, expected) => {
    expect(CONTRACTIONS[word]?.map((part) => part.join(' '))).toEqual(expected)
  })

  it.each(['were', 'well', 'ill', 'id', 'shed', 'hell', 'wed', 'its', 'shell', 'lets', 'constructor'])(
    '%s stays a word',
    (word) => {
      expect(CONTRACTIONS[word]).toBeUndefined()
    }
  )

  it('takes no ordinary word', () => {
    const lexicon = englishLexicon()
    expect(Object.keys(CONTRACTIONS).filter((word) => lexicon.has(word))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { splitElision } from '../../../src/language/it/elision.js'
import { italianGrammar } from '../../../src/language/it/grammar.js'
import { italian } from '../../../src/language/it/italian.js'
import { createTokenizer } from '../../../src/language/tokenizer.js'
import { buildVocabulary, openVocabulary } from '../../../src/language/vocabulary.js'

describe('splitElision', () => {
  it.each([
    ["l'ordine", 'lo:2 ordine:6'],
    ["dell'ordine", 'del:5 ordine:6'],
    ["all'ufficio", 'al:4 ufficio:7'],
    ["c'è", 'ci:2 è:1'],
    ["c'e", 'ci:2 è:1'],
    ["com'era", 'come:4 era:3'],
    ["gliel'ho", 'glielo:6 ho:2'],
    ["l'ha", 'lo:2 ha:2'],
    ["un'altra", 'una:3 altra:5'],
    ["quest'anno", 'questo:6 anno:4'],
    ["nient'altro", 'niente:6 altro:5'],
    ["po'", 'po:3'],
    ["d'un'altra", 'di:2 una:3 altra:5']
  ])('%s', (word, parts) => {
    const found = splitElision(word) ?? []
    expect(found.map(([form, length]) => `${form}:${length}`).join(' ')).toBe(parts)
    expect(found.reduce((sum, [, length]) => sum + length, 0)).toBe(word.length)
  })

  it.each(['ordine', "rock'n", "o'clock", "'l"])('leaves %s whole', (word) => {
    expect(splitElision(word)).toBeUndefined()
  })
})

describe('the tokenizer with Italian', () => {
  const entries = new Map(
    [...italianGrammar.lexicon().keys()].map(
      (word, i) => [word, { id: i + 1, classes: 1, flags: 0 }] as const
    )
  )
  const names = [...entries.keys()]
  const tokenize = createTokenizer(italian, openVocabulary(buildVocabulary(entries, false)))
  const words = (text: string) => {
    const tokens = tokenize(text, { zones: [{ start: 0, end: text.length, zone: 'body' }], masks: [] })
    return Array.from({ length: tokens.count }, (_, i) => {
      const id = tokens.word[i]!
      return id > 0 ? names[id - 1] : text.slice(tokens.start[i], tokens.end[i])
    })
  }

  it.each([
    ["e' qui", ['è', 'qui']],
    ['e’ qui', ['è', 'qui']],
    ["c'e' posto", ['ci', 'è', 'posto']],
    ["si' e no", ['sì', 'e', 'no']],
    ["l'ordine e il pacco", ['lo', 'ordine', 'e', 'il', 'pacco']]
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

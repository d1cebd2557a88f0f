import { describe, expect, it } from 'vitest'
import { italianLexicon } from '../../../src/language/it/lexicon.js'
import { accentVariants } from '../../../src/language/it/variants.js'

const lexicon = italianLexicon()

describe('italianLexicon', () => {
  it.each([
    ['lei', 'pron'],
    ['glielo', 'pron'],
    ['suo', 'poss'],
    ['della', 'det'],
    ['della', 'prep'],
    ['perché', 'sub'],
    ['perche', 'sub'],
    ['avete', 'have'],
    ['siamo', 'be'],
    ['può', 'modal'],
    ['puo', 'modal'],
    ['mai', 'neg'],
    ['quale', 'wh'],
    ['martedì', 'time'],
    ['dodici', 'num'],
    ['evidentemente', 'adv'],
    ['corriere', 'noun'],
    ['clienti', 'noun'],
    ['gentili', 'adj'],
    ['inviato', 'pp'],
    ['scritta', 'pp'],
    ['spedisce', 'verb3'],
    ['rispondere', 'verb'],
    ['stato', 'pp']
  ])('%s is %s', (word, name) => {
    expect(lexicon.get(word)).toContain(name)
  })

  it.each(['letto', 'subito', 'credito'])('%s is known for more than a participle', (word) => {
    expect(lexicon.get(word)).not.toEqual(['pp'])
  })
})

describe('accentVariants', () => {
  it.each([
    ['perché', 'perché perchè perche'],
    ['può', 'può puo'],
    ['è', 'è é'],
    ['né', 'né nè'],
    ['lunedì', 'lunedì lunedi'],
    ['casa', 'casa']
  ])('%s', (word, forms) => {
    expect(accentVariants(word).join(' ')).toBe(forms)
  })
})

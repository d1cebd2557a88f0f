import { ADJECTIVES } from './adjectives.js'
import { ADVERBS, LY_ADVERBS } from './adverbs.js'
import { CLOSED_CLASSES } from './closed-classes.js'
import { comparatives } from './comparatives.js'
import { derivedAdverbs } from './derived-adverbs.js'
import { IRREGULAR_VERBS } from './irregular-verbs.js'
import { IRREGULAR_NOUNS } from './noun-plurals.js'
import { NOUNS } from './nouns.js'
import { VERBS } from './verbs.js'
import { inflect } from './word-forms.js'

/**
 * Every listed English word in lower case, inflected forms included, with the names of its classes
 * in the pattern language, closed classes first. `be`, `have` and `do` are verbs of all forms as well.
 * Built anew on each call; meant for the compiler of the rulesets.
 */
export function englishLexicon(): Map<string, string[]> {
  const lexicon = new Map<string, string[]>()
  const put = (name: string, list: Iterable<string>) => {
    for (const word of list) add(lexicon, word, name)
  }
  for (const [name, list] of Object.entries(CLOSED_CLASSES)) put(name, list)
  put('adv', [...ADVERBS, ...LY_ADVERBS, ...derivedAdverbs(ADJECTIVES)])
  for (const verb of new Set([...VERBS, ...IRREGULAR_VERBS.keys()])) {
    add(lexicon, verb, 'verb')
    put('verb3', inflect(verb, 's'))
    put('past', inflect(verb, 'past'))
    put('pp', inflect(verb, 'pp'))
    put('ing', inflect(verb, 'ing'))
  }
  put(
    'adj',
    ADJECTIVES.flatMap((adjective) => [adjective, ...comparatives(adjective)])
  )
  for (const noun of new Set([...NOUNS, ...IRREGULAR_NOUNS])) put('noun', [noun, ...inflect(noun, 'pl')])
  return lexicon
}

function add(lexicon: Map<string, string[]>, word: string, name: string): void {
  const classes = lexicon.get(word)
  if (!classes) lexicon.set(word, [name])
  else if (!classes.includes(name)) classes.push(name)
}

import { CLASS } from '../classes.js'
import { CLOSED_CLASSES } from './closed-classes.js'
import { ADJECTIVES, NOUNS, VERBS } from './known-words.js'
import { turkish } from './turkish.js'

/** Every listed Turkish word in lower case with the names of its classes. Built anew on each call. */
export function turkishLexicon(): Map<string, string[]> {
  const lexicon = new Map<string, string[]>()
  for (const [name, block] of Object.entries(CLOSED_CLASSES)) put(lexicon, name, block)
  put(lexicon, 'adj', ADJECTIVES)
  put(lexicon, 'noun', NOUNS)
  for (const word of listOf(VERBS))
    if (!lexicon.has(word)) for (const name of verbClasses(word)) add(lexicon, word, name)
  return lexicon
}

function put(lexicon: Map<string, string[]>, name: string, block: string): void {
  for (const word of listOf(block)) add(lexicon, word.toLocaleLowerCase('tr'), name)
}

function listOf(block: string): string[] {
  return block.trim().split(/\s+/)
}

function verbClasses(word: string): string[] {
  const bits = turkish.classesByForm(word)
  return bits & CLASS.past ? ['verb', 'past'] : bits & CLASS.verb ? ['verb'] : ['noun']
}

function add(lexicon: Map<string, string[]>, word: string, name: string): void {
  const classes = lexicon.get(word)
  if (!classes) lexicon.set(word, [name])
  else if (!classes.includes(name)) classes.push(name)
}

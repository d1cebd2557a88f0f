import { ADJECTIVES } from './adjectives.js'
import { ADVERBS, MENTE_ADVERBS } from './adverbs.js'
import { CLOSED_CLASSES } from './closed-classes.js'
import { conjugate, type VerbForm } from './conjugate.js'
import { agreement } from './inflect.js'
import { NOUNS } from './nouns.js'
import { accentVariants } from './variants.js'
import { VERBS } from './verbs.js'

const PRESENT: readonly VerbForm[] = ['pres1', 'pres2', 'pres3', 'pres3pl', 'sub']
/** Forms of verbs that are far more often something else. */
const RATHER_NOT = new Set(
  'a ai e i la le li lo o no su da di fa fra gli il in per con base basi casa letta volta volte parte parti porta conto punto mano mai poi tra posta poste sola ultima intera prova sera stampa visita pratica'.split(
    ' '
  )
)

/**
 * Every listed Italian word in lower case with the names of its classes; words with an accent stand there without it
 * as well. Built anew on each call; meant for the compiler of the rulesets.
 */
export function italianLexicon(): Map<string, string[]> {
  const lexicon = new Map<string, string[]>()
  const put = (name: string, list: Iterable<string>) => {
    for (const word of list) for (const form of accentVariants(word)) add(lexicon, form, name)
  }
  for (const [name, list] of Object.entries(CLOSED_CLASSES)) put(name, list)
  put('adv', [...ADVERBS, ...MENTE_ADVERBS])
  put(
    'noun',
    NOUNS.flatMap((noun) => agreementOfNoun(noun))
  )
  put('adj', ADJECTIVES.flatMap(agreement))
  const free = (form: string) => !RATHER_NOT.has(form) && !isClosed(lexicon.get(form))
  for (const verb of VERBS) {
    put('verb', conjugate(verb, 'bare').filter(free))
    put('verb3', PRESENT.flatMap((form) => conjugate(verb, form)).filter(free))
    put('pp', conjugate(verb, 'pp').filter(free))
    put('ing', conjugate(verb, 'ger').slice(0, 1).filter(free))
  }
  for (const form of [
    'stato',
    'stata',
    'stati',
    'state',
    'avuto',
    'avuta',
    'potuto',
    'dovuto',
    'voluto',
    'fatto'
  ])
    add(lexicon, form, 'pp')
  return lexicon
}

function agreementOfNoun(noun: string): string[] {
  const all = agreement(noun)
  // a noun in -o has no feminine of its own
  return noun.endsWith('o') ? all.filter((form) => !/[ae]$/.test(form)) : all
}

function isClosed(classes: readonly string[] | undefined): boolean {
  return (
    classes?.some((name) =>
      ['pron', 'det', 'prep', 'conj', 'sub', 'have', 'be', 'modal', 'neg'].includes(name)
    ) ?? false
  )
}

function add(lexicon: Map<string, string[]>, word: string, name: string): void {
  const classes = lexicon.get(word)
  if (!classes) lexicon.set(word, [name])
  else if (!classes.includes(name)) classes.push(name)
}

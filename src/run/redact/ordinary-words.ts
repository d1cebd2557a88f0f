import { LANGUAGES, type LanguageCode } from '../../core/draft.js'
import { lowerOf, skeletonOf } from '../../language/fold.js'
import { hashWord } from '../../language/hash.js'
import { openVocabulary } from '../../language/vocabulary.js'
import type { RulesetLoader } from '../../retext/analysis-store.js'

/** Tells the words that the rules of a language know; of every language where it is null. */
export type OrdinaryWords = (lang: LanguageCode | null) => (word: string) => boolean

/** Loads the rules of a language when it is first asked for. */
export function createOrdinaryWords(load: RulesetLoader): OrdinaryWords {
  const made = new Map<LanguageCode, (word: string) => boolean>()
  const of = (lang: LanguageCode) => {
    const known = made.get(lang) ?? knownIn(lang, load)
    made.set(lang, known)
    return known
  }
  return (lang) => (lang === null ? (word) => LANGUAGES.some((each) => of(each)(word)) : of(lang))
}

function knownIn(lang: LanguageCode, load: RulesetLoader): (word: string) => boolean {
  const ruleset = load(lang)
  if (!ruleset) return () => false
  const vocabulary = openVocabulary(ruleset.vocabulary)
  return (word) => {
    const lower = lowerOf(word, lang === 'tr')
    const skeleton = skeletonOf(lower)
    return vocabulary.find(hashWord(skeleton), hashWord(lower), lower === skeleton) >= 0
  }
}

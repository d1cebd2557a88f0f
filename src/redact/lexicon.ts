import type { RedactWords } from './redact-words.js'
import { english } from './words/en.js'
import { italian } from './words/it.js'
import { turkish } from './words/tr.js'

/** The lists of all languages as sets: names cross borders. */
export interface Lexicon {
  readonly names: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly greetings: ReadonlySet<string>
  readonly everybody: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly titlesBehind: ReadonlySet<string>
  /** A name begins where one of these ends. */
  readonly introduction: RegExp
  readonly streets: readonly RegExp[]
}

const ALL: readonly RedactWords[] = [english, italian, turkish]
let lexicon: Lexicon | undefined

/** Built at the first call. */
export function redactLexicon(): Lexicon {
  return (lexicon ??= {
    names: wordSet('names'),
    notNames: wordSet('notNames'),
    greetings: wordSet('greetings'),
    everybody: wordSet('everybody'),
    titles: wordSet('titles'),
    titlesBehind: wordSet('titlesBehind'),
    introduction: new RegExp(
      String.raw`(?<!\p{L})(?:${ALL.flatMap(({ introductions }) => introductions).join('|')})[\s:]*$`,
      'iu'
    ),
    streets: ALL.flatMap(({ streets }) => streets)
  })
}

/** A word as the lists have it: lower case, Turkish capitals as well, without the dot that `İ` leaves. */
function plainWord(word: string): string {
  return word.replaceAll('İ', 'i').toLowerCase().normalize('NFC')
}

/** `IŞIL` is `ışıl` in Turkish, and `işil` to everybody else. */
export function isListed(set: ReadonlySet<string>, word: string): boolean {
  return set.has(plainWord(word)) || (word.includes('I') && set.has(plainWord(word.replaceAll('I', 'ı'))))
}

/** Equal for all spellings of a name: `Işıl`, `IŞIL` and `IŞıl`. */
export function nameKey(word: string): string {
  return plainWord(word).replaceAll('ı', 'i')
}

function wordSet(list: 'names' | 'notNames' | 'greetings' | 'everybody' | 'titles' | 'titlesBehind') {
  return new Set(ALL.flatMap((words) => words[list].split(/\s+/).filter(Boolean)))
}

import type { LanguageCode } from '../../core/draft.js'

/** What `fix --interactive` asks the person, and the answers beside the suggestions. */
export interface FixWords {
  readonly whatStands: string
  readonly yourSentence: string
  /** In place of a sentence of which a suggestion leaves nothing. */
  readonly leftOut: string
  readonly write: string
  readonly leave: string
  readonly ignore: string
  readonly stop: string
}

const WORDS: Readonly<Record<LanguageCode, FixWords>> = {
  en: {
    whatStands: 'What is to stand there?',
    yourSentence: 'Your sentence:',
    leftOut: '(leave the sentence out)',
    write: 'Write it myself',
    leave: 'Leave it as it is',
    ignore: 'Leave it, and do not report it again',
    stop: 'Stop here'
  },
  it: {
    whatStands: 'Che cosa deve esserci qui?',
    yourSentence: 'La Sua frase:',
    leftOut: '(togliere la frase)',
    write: 'La scrivo io',
    leave: 'Lasciare com’è',
    ignore: 'Lasciare com’è e non segnalarlo più',
    stop: 'Fermarsi qui'
  },
  tr: {
    whatStands: 'Burada ne yazsın?',
    yourSentence: 'Sizin cümleniz:',
    leftOut: '(cümleyi çıkar)',
    write: 'Kendim yazacağım',
    leave: 'Olduğu gibi kalsın',
    ignore: 'Kalsın ve bir daha bildirilmesin',
    stop: 'Burada dur'
  }
}

/** The words of a draft's language; English where there is none. */
export function fixWords(lang: LanguageCode | null | undefined): FixWords {
  return WORDS[lang ?? 'en']
}

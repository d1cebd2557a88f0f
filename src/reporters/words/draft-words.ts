import type { LanguageCode } from '../../core/draft.js'
import { englishDraft } from './draft/en.js'
import { italianDraft } from './draft/it.js'
import { turkishDraft } from './draft/tr.js'

/** What the drafter says to the person who writes, beside the questions of its plays. */
export interface DraftWords {
  readonly note: string
  /** The first question, where no play was named. */
  readonly whichReply: string
  /** Beneath a question: an example, and that it may be left. */
  readonly forInstance: string
  readonly mayPass: string
  readonly isNeeded: string
  /** Before a better sentence. */
  readonly sayInstead: string
  /** Which words of a fact charge the reader. */
  readonly accuses: (words: string) => string
  /** What is wanted in place of a fact, by the form that is asked for. */
  readonly needed: Readonly<Record<'sentence' | 'verb' | 'noun', (example: string) => string>>
  /** What the message asks and the reply may leave open. */
  readonly alsoAsked: (ask: string) => string
  readonly clean: string
  /** The last question, and its answers. */
  readonly whatNow: string
  readonly accept: string
  readonly edit: string
  readonly lintAgain: string
  readonly copy: string
  readonly quit: string
  /** The keys that choose from a list. */
  readonly keys: string
  /** Without the name of a program it was the terminal that copied. */
  readonly copied: (program: string | undefined) => string
  readonly noClipboard: string
  /** The answers of a draft that was left are in the file. */
  readonly kept: (file: string) => string
  readonly fillIn: (slots: string) => string
  readonly notTakenIn: (option: string, fact: string) => string
  /** What is said of a message that may threaten. */
  readonly mayThreaten: string
  readonly noPlan: string
  readonly plan: string
  readonly contact: string
  readonly stay: string
}

const WORDS: Readonly<Record<LanguageCode, DraftWords>> = {
  en: englishDraft,
  it: italianDraft,
  tr: turkishDraft
}

/** The words of a draft's language; English where there is none. */
export function draftWords(lang: LanguageCode | null | undefined): DraftWords {
  return WORDS[lang ?? 'en']
}

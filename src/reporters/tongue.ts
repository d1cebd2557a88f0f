import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import type { DraftResult } from '../core/report.js'
import type { ReporterOptions } from './reporter.js'
import { type Words, wordsOf } from './words.js'

/** Which language a report speaks: of each draft its own, around them that which all of them share. */
export interface Tongue {
  /** The words for what is said of a draft; from now on it counts for the frame. */
  of(draft: Pick<DraftResult, 'lang'>): Words
  /** The words of the last line, the headings, the errors: English where the drafts heard so far differ. */
  frame(): Words
}

/** `words` of the options is what was asked for with `--ui-lang`; it goes before all. */
export function tongueFor({ words }: Pick<ReporterOptions, 'words'>): Tongue {
  if (words) return { of: () => words, frame: () => words }
  const heard = new Set<LanguageCode>()
  const frame = () => wordsOf(heard.size === 1 ? LANGUAGES.find((lang) => heard.has(lang)) : undefined)
  return {
    of({ lang }) {
      if (lang === null) return frame()
      heard.add(lang)
      return wordsOf(lang)
    },
    frame
  }
}

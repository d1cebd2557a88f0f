import type { LanguageCode } from '../../core/draft.js'
import { englishPage } from './page/en.js'
import { italianPage } from './page/it.js'
import { turkishPage } from './page/tr.js'
import type { PageWords } from './page-words.js'

/** Words of pages by language. Only the formats that are pages load them. */
export const PAGE_WORDS: Readonly<Record<LanguageCode, PageWords>> = {
  en: englishPage,
  it: italianPage,
  tr: turkishPage
}

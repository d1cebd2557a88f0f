import { bomLength } from './byte-order-mark.js'
import { findFrontMatter } from './front-matter.js'
import { langFromPath } from './lang-from-path.js'
import { parseLanguageTag } from './language-tag.js'
import type { Reader } from './reader.js'
import { shiftedMap } from './segment-map.js'

/** Markdown: the file is the draft, less its front matter, whose `lang` wins over the one in the file name. */
export const markdownReader: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  read(source, path) {
    const bom = bomLength(source)
    const front = findFrontMatter(source, bom)
    const start = front?.end ?? bom
    const lang = parseLanguageTag(front?.lang)
    return [
      {
        text: source.slice(start),
        map: shiftedMap(start),
        markup: 'markdown',
        ...(lang ? { lang } : langFromPath(path))
      }
    ]
  }
}

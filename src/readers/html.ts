import { bomLength } from './byte-order-mark.js'
import { langFromPath } from './lang-from-path.js'
import { parseLanguageTag } from './language-tag.js'
import type { Reader } from './reader.js'
import { composeMaps, shiftedMap } from './segment-map.js'

const LANG = /<html\b[^>]*?\s(?:xml:)?lang\s*=\s*["']?([\w-]+)/i

/** HTML pages, mails and their templates: the file is one draft. A template without a tag is plain text. */
export const htmlReader: Reader = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.hbs', '.handlebars', '.liquid', '.mustache'],
  async read(source, path) {
    const { innerReaderFor } = await import('./inner-reader.js')
    const start = bomLength(source)
    const kind = /\.x?html?$/i.test(path) ? 'html' : 'auto'
    const { text, map, markup } = (await innerReaderFor(kind)).read(source.slice(start))
    const lang = parseLanguageTag(LANG.exec(source)?.[1])
    return [
      {
        text,
        map: start === 0 ? map : composeMaps(map, shiftedMap(start)),
        markup,
        ...(lang ? { lang } : langFromPath(path))
      }
    ]
  }
}

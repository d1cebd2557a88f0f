import { bomLength } from './byte-order-mark.js'
import { langFromPath } from './lang-from-path.js'
import { parseLanguageTag } from './language-tag.js'
import type { Reader } from './reader.js'
import { composeMaps, shiftedMap } from './segment-map.js'

const LANG = /<mjml\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i
const TEXT_TAGS: ReadonlySet<string> = new Set([
  'mj-accordion-text',
  'mj-accordion-title',
  'mj-button',
  'mj-navbar-link',
  'mj-raw',
  'mj-table',
  'mj-text'
])

/** Mails in MJML: the text of its text elements and buttons is one draft. */
export const mjmlReader: Reader = {
  name: 'mjml',
  extensions: ['.mjml'],
  async read(source, path) {
    const { readHtml } = await import('./html-text.js')
    const start = bomLength(source)
    const { text, map, markup } = readHtml(source.slice(start), { within: TEXT_TAGS })
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

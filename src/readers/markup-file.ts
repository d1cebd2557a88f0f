import type { Draft } from '../core/draft.js'
import { bomLength } from './byte-order-mark.js'
import type { InnerText } from './inner-reader.js'
import { langFromPath } from './lang-from-path.js'
import { parseLanguageTag } from './language-tag.js'
import { composeMaps, shiftedMap } from './segment-map.js'

/** A file whose text is one draft; the language that it names itself counts before the one in its name. */
export function markupDraft(
  source: string,
  path: string,
  named: string | undefined,
  read: (text: string) => InnerText
): Draft {
  const start = bomLength(source)
  const written = source.slice(start)
  const { text, map, markup } = read(written)
  const lang = parseLanguageTag(named)
  return {
    text,
    map: start === 0 ? map : composeMaps(map, shiftedMap(start)),
    markup,
    ...(written === text ? {} : { written }),
    ...(lang ? { lang } : langFromPath(path))
  }
}

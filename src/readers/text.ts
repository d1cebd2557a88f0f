import { IDENTITY_MAP } from '../core/draft.js'
import { bomLength } from './byte-order-mark.js'
import { langFromPath } from './lang-from-path.js'
import type { Reader } from './reader.js'
import { shiftedMap } from './segment-map.js'

/** Plain text: the file is the draft. Also reads what has no extension. */
export const textReader: Reader = {
  name: 'text',
  extensions: ['.txt', '.text'],
  read(source, path) {
    const start = bomLength(source)
    const map = start === 0 ? IDENTITY_MAP : shiftedMap(start)
    return [{ text: source.slice(start), map, markup: 'plain', ...langFromPath(path) }]
  }
}

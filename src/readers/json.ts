import { bomLength } from './byte-order-mark.js'
import { createDataReader } from './data/data-reader.js'

/** JSON, with comments and trailing commas where there are any. */
export const jsonReader = createDataReader({
  name: 'json',
  extensions: ['.json', '.jsonc'],
  async parse(source) {
    const { parseJsonTree } = await import('./json/json-tree.js')
    const start = bomLength(source)
    return parseJsonTree(source.slice(start), start, source)
  }
})

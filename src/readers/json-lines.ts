import { bomLength } from './byte-order-mark.js'
import type { DataNode } from './data/data-node.js'
import { createDataReader } from './data/data-reader.js'

/** One JSON value a line, read as the list of these values. Empty lines count for nothing. */
export const jsonLinesReader = createDataReader({
  name: 'json-lines',
  extensions: ['.ndjson', '.jsonl'],
  async parse(source) {
    const { parseJsonTree } = await import('./json/json-tree.js')
    const items: DataNode[] = []
    for (let start: number = bomLength(source); start < source.length; ) {
      const feed = source.indexOf('\n', start)
      const end = feed === -1 ? source.length : feed
      const line = source.slice(start, end)
      if (line.trim() !== '') items.push(parseJsonTree(line, start, source))
      start = end + 1
    }
    return { kind: 'list', items }
  }
})

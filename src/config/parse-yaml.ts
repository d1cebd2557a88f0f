import { isMap, isNode, isScalar, parseDocument } from 'yaml'
import { createLineIndex, type Position } from '../core/line-index.js'
import { type ParsedSource, SyntaxFault } from './source-text.js'

/** Reads one YAML 1.2 document. Throws SyntaxFault with the first fault and its place. */
export function parseYaml(text: string): ParsedSource {
  const document = parseDocument(text, { prettyErrors: false, version: '1.2', logLevel: 'error' })
  const lines = createLineIndex(text)
  const fault = document.errors[0]
  if (fault) throw new SyntaxFault(fault.message, lines.positionAt(fault.pos[0]))
  const at = (node: unknown): Position | undefined =>
    isNode(node) && node.range ? lines.positionAt(node.range[0]) : undefined
  return {
    value: aliasSafeValue(() => document.toJS({ maxAliasCount: 100 })),
    locate(path, part = 'value') {
      if (part === 'key') {
        const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
        const last = path[path.length - 1]
        const pair = isMap(parent)
          ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
          : undefined
        if (pair) return at(pair.key)
      }
      return at(path.length === 0 ? document.contents : document.getIn(path, true))
    }
  }
}

// An unknown alias and a flood of aliases are found only when the value is built.
function aliasSafeValue(build: () => unknown): unknown {
  try {
    return build()
  } catch (error) {
    throw new SyntaxFault(error instanceof Error ? error.message : String(error), undefined)
  }
}

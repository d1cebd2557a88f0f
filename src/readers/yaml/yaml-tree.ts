import { Composer, type CST, isAlias, isMap, isScalar, isSeq, Parser, type Scalar } from 'yaml'
import { DataFault } from '../data/data-fault.js'
import type { DataNode } from '../data/data-node.js'
import { keepsToAscii } from '../json/json-string.js'
import type { BlockScalar } from './block-scalar.js'
import { checkDepth } from './check-depth.js'
import { scalarMap, type YamlText } from './scalar-map.js'

const OPTIONS = {
  keepSourceTokens: true,
  prettyErrors: false,
  uniqueKeys: false,
  logLevel: 'silent'
} as const

/**
 * The data of a YAML file; of several documents, their list. A value that is referred to elsewhere (`*name`)
 * counts once, where it stands. @throws DataFault
 */
export function parseYamlTree(source: string): DataNode {
  const tokens = [...new Parser().parse(source)]
  checkDepth(tokens)
  const documents = [...new Composer(OPTIONS).compose(tokens)]
  for (const { errors } of documents) {
    const fault = errors[0]
    if (fault) throw new DataFault(lowerFirst(fault.message), fault.pos[0])
  }
  const file = {
    source,
    habits: { eol: source.includes('\r\n') ? '\r\n' : '\n', ascii: keepsToAscii(source) }
  }
  const roots = documents.map(({ contents }) => nodeOf(contents, file, false))
  return roots.length === 1 ? roots[0]! : { kind: 'list', items: roots }
}

type YamlFile = Pick<YamlText, 'source' | 'habits'>

function nodeOf(node: unknown, file: YamlFile, inFlow: boolean): DataNode {
  if (isMap(node)) {
    const within = inFlow || node.flow === true
    return {
      kind: 'object',
      entries: node.items.map(({ key, value }) => ({ key: keyOf(key), value: nodeOf(value, file, within) }))
    }
  }
  if (isSeq(node)) {
    const within = inFlow || node.flow === true
    return { kind: 'list', items: node.items.map((item) => nodeOf(item, file, within)) }
  }
  if (isAlias(node)) return { kind: 'other', value: `*${node.source}` }
  if (!isScalar(node)) return { kind: 'other', value: null }
  if (typeof node.value === 'string' && node.range) return textOf(node, node.value, file, inFlow)
  const isSimple = node.value === null || typeof node.value === 'number' || typeof node.value === 'boolean'
  return { kind: 'other', value: isSimple ? node.value : (node.source ?? String(node.value)) }
}

function keyOf(key: unknown): string {
  if (isScalar(key)) return String(key.value)
  return isAlias(key) ? `*${key.source}` : '?'
}

function textOf(node: Scalar, value: string, file: YamlFile, inFlow: boolean): DataNode {
  const [start, end] = node.range!
  const text: YamlText = {
    ...file,
    value,
    start,
    end,
    style: node.type as Scalar.Type | undefined,
    block: blockOf(node.srcToken),
    inFlow
  }
  return { kind: 'text', value, start, map: () => scalarMap(text) }
}

function blockOf(token: CST.Token | undefined): BlockScalar | undefined {
  if (token?.type !== 'block-scalar') return undefined
  const header = token.props.find(({ type }) => type === 'block-scalar-header')
  const before = token.props.reduce((length, prop) => length + ('source' in prop ? prop.source.length : 0), 0)
  const start = token.offset + before
  return {
    header: header && 'source' in header ? header.source : '',
    start,
    end: start + token.source.length,
    parentIndent: token.indent
  }
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

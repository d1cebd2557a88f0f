import type { CST } from 'yaml'
import { MAX_DEPTH, tooDeep } from '../data/data-fault.js'

/** @throws DataFault for tokens that are nested too deep, before anything follows them by calling itself */
export function checkDepth(tokens: readonly CST.Token[]): void {
  const open = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    if (depth > MAX_DEPTH) throw tooDeep('offset' in token ? token.offset : 0)
    for (const inner of innerTokens(token)) open.push({ token: inner, depth: depth + 1 })
  }
}

function innerTokens(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part != null))
}

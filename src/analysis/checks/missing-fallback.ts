import { isKnownName } from './known-name.js'
import type { TemplateCheck } from './template-check.js'

/** A name that may be empty, and nothing that stands there then: “Hi ,”. */
export const missingFallback: TemplateCheck = {
  rule: {
    id: 'template/missing-fallback',
    category: 'template',
    severity: 'suggestion',
    confidence: 'high',
    status: 'stable',
    aliases: []
  },
  find({ text, placeholders }, { needFallback = [] }) {
    if (needFallback.length === 0) return []
    const guarded = new Set([...text.matchAll(/\{%-?\s*(?:if|unless)\s+([\w.]+)/g)].map(([, name]) => name!))
    return placeholders.filter(
      ({ name, hasFallback }) => !hasFallback && !guarded.has(name) && isKnownName(name, needFallback)
    )
  }
}

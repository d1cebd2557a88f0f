import type { Finding } from '../../core/finding.js'
import type { Redactor } from '../../redact/redactor.js'

/** The same finding; what it says and offers is masked as its draft is. */
export function redactFinding(finding: Finding, { text, said }: Redactor): Finding {
  return {
    ...finding,
    actual: text.slice(finding.span.start, finding.span.end),
    ...(finding.shown === undefined ? {} : { shown: said(finding.shown) }),
    message: said(finding.message),
    suggestions: finding.suggestions.map((each) => ({ ...each, text: said(each.text) }))
  }
}

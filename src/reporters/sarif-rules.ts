import type { Message } from '../core/report.js'
import type { Severity } from '../core/severity.js'

/** SARIF levels of our severities. */
export const LEVELS = { error: 'error', warning: 'warning', suggestion: 'note' } as const
const PROBLEM: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'recommendation'
}
/** GitHub cuts descriptions here. */
const MOST = 1024

/** The rules of a SARIF run, each described by its first finding. */
export interface SarifRules {
  indexOf(message: Message): number
  readonly all: readonly object[]
}

export function createSarifRules(): SarifRules {
  const indexes = new Map<string, number>()
  const all: object[] = []
  return {
    all,
    indexOf(message) {
      const known = indexes.get(message.ruleId)
      if (known !== undefined) return known
      indexes.set(message.ruleId, all.length)
      return all.push(ruleOf(message)) - 1
    }
  }
}

function ruleOf({ ruleId, category, severity, why, url }: Message): object {
  const title = titleOf(ruleId)
  const command = `levelhead explain ${ruleId}`
  return {
    id: ruleId,
    name: title,
    shortDescription: { text: title.slice(0, MOST) },
    fullDescription: { text: why.slice(0, MOST) || title },
    help: {
      text: `${why}\n\nMore: ${command}`,
      markdown: `${markdownText(why)}\n\n[About this rule](${url}), or \`${command}\``
    },
    helpUri: url,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [category], 'problem.severity': PROBLEM[severity] }
  }
}

/** `over-apology/so-so-sorry` → `Over-apology: so so sorry` */
function titleOf(ruleId: string): string {
  const [category = '', ...name] = ruleId.split('/')
  return `${category.slice(0, 1).toUpperCase()}${category.slice(1)}: ${name.join(' ').replaceAll('-', ' ')}`
}

function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}

import type { Audit } from '../core/audit.js'

/** The formats of an audit; each is loaded when it is asked for. */
const RENDERERS = {
  pretty: async () => (await import('./audit-table.js')).auditTables,
  csv: async () => (await import('./audit-csv.js')).auditCsv,
  html: async () => (await import('./audit-page.js')).auditPage,
  json: async () => (audit: Audit) => `${JSON.stringify(audit, null, 2)}\n`
} satisfies Record<string, () => Promise<(audit: Audit) => string>>

/** The names that `audit --format` takes. */
export const AUDIT_FORMATS = Object.keys(RENDERERS) as readonly AuditFormat[]

export type AuditFormat = keyof typeof RENDERERS

/** Loads what writes an audit in a format. */
export function loadAuditFormat(name: AuditFormat): Promise<(audit: Audit) => string> {
  return RENDERERS[name]()
}

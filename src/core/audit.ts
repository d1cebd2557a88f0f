/** What an audit counts of some replies. */
export interface AuditCounts {
  readonly replies: number
  /** Replies with at least one finding. */
  readonly flagged: number
  readonly findings: number
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
}

/** One line of a table of an audit. */
export interface AuditRow extends AuditCounts {
  readonly name: string
  /** `flagged` of all replies that the line is about, from 0 to 1; of all replies of the audit for rules. */
  readonly rate: number
}

/** The counts by one property of replies or findings, the most flagged first, weeks in order. */
export interface AuditTable {
  /** `category`, `rule`, `language`, `week`, or a name given with `--by`. */
  readonly by: string
  readonly rows: readonly AuditRow[]
}

/** Everything that an audit of an archive has counted. Reporters show it; nothing else is kept of the replies. */
export interface Audit {
  readonly version: 1
  readonly files: readonly string[]
  /** Records that could not be used. */
  readonly badRecords: number
  readonly totals: AuditCounts & { readonly rate: number }
  readonly tables: readonly AuditTable[]
}

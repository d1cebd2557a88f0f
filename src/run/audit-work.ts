import { type AuditFields, type AuditPart, createAuditTally } from './audit-tally.js'
import type { RecordBatch } from './record-source.js'
import type { RecordWork } from './record-work.js'

/** Lints records and counts them, batch by batch. */
export function auditCounter(
  work: RecordWork,
  fields: AuditFields
): (batch: RecordBatch) => Promise<AuditPart> {
  return async (batch) => {
    const tally = createAuditTally(fields)
    await work.each(batch, ({ result }, record) => {
      if ('error' in result) tally.addBad()
      else tally.add({ fields: record.fields!, lang: result.lang, findings: result.messages })
    })
    return tally.part()
  }
}

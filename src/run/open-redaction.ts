import type { Redaction } from './redact/redaction.js'
import type { Workbench } from './workbench.js'

/** What hides names, numbers and addresses; undefined where nobody has asked for it, and then nothing is loaded. */
export async function openRedaction(
  { redact }: { readonly redact?: boolean | undefined },
  { load }: Pick<Workbench, 'load'>
): Promise<Redaction | undefined> {
  if (!redact) return undefined
  const { createRedaction } = await import('./redact/redaction.js')
  return createRedaction(load)
}

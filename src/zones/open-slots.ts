import { addMask, closerAt, type Scan } from './scan.js'

const LONGEST_SLOT = 80

/** A slot that a suggestion or a rewrite has left open, `⟨date⟩`: it stands for a noun. */
export function openSlotAt(scan: Scan, at: number): number {
  const close = closerAt(scan, '⟩', at + 1, LONGEST_SLOT)
  if (close <= at + 1 || scan.text.slice(at, close).includes('\n')) return at
  return addMask(scan, 'value', at, close + 1)
}

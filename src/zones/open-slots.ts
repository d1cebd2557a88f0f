import { addMask, closerAt, type Scan } from './scan.js'

const LONGEST_SLOT = 80
const NO_SLOT = /[⟨\n]/

/** A slot that a suggestion or a rewrite has left open, `⟨date⟩`: it stands for a noun. It holds no other. */
export function openSlotAt(scan: Scan, at: number): number {
  const close = closerAt(scan, '⟩', at + 1, LONGEST_SLOT)
  if (close <= at + 1 || NO_SLOT.test(scan.text.slice(at + 1, close))) return at
  return addMask(scan, 'value', at, close + 1)
}

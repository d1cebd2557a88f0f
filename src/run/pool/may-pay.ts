import { fileSize } from '../../platform/file-size.js'

/** Bytes of files from which on other threads are started; below, they would cost more than they save. */
const PAYS_FROM = 400_000

/** Whether other threads are to help: when they are asked for, or when so much is to be done that they may pay. */
export function mayPay(
  {
    cwd,
    workers,
    timing
  }: { readonly cwd: string; readonly workers?: number | undefined; readonly timing?: unknown },
  files: readonly string[]
): boolean {
  // what is measured is one thread's time
  if (timing) return false
  if (workers !== undefined) return workers > 1
  let sum = 0
  return files.some((file) => (sum += fileSize(file, cwd)) >= PAYS_FROM)
}

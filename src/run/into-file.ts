import type { Io } from '../platform/io.js'
import { openReportFile } from '../platform/report-file.js'
import type { ExitCode } from './exit-code.js'

/**
 * Runs what writes to standard output with a file in its place, which appears, whole, when the work is done.
 * @throws InputError when the file cannot be written to.
 */
export async function intoFile(path: string, io: Io, work: (io: Io) => Promise<ExitCode>): Promise<ExitCode> {
  const file = openReportFile(path)
  let isDone = false
  try {
    const stdout = {
      isTTY: false,
      columns: undefined,
      isBroken: false,
      write: async (content: string | Uint8Array) => file.write(content)
    }
    const code = await work({ ...io, stdout })
    isDone = true
    file.commit()
    return code
  } finally {
    if (!isDone) file.discard()
  }
}

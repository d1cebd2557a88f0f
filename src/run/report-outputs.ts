import type { FileError, Summary } from '../core/report.js'
import type { OutputStream } from '../platform/io.js'
import { openReportFile, type ReportFile } from '../platform/report-file.js'
import type { FileResults, Reporter, ReporterOptions } from '../reporters/reporter.js'

/** One report of a run: its format and where it goes. */
export interface ReportOutput {
  readonly reporter: Reporter
  readonly options: ReporterOptions
  /** Absolute path; absent: standard output. */
  readonly file?: string | undefined
}

/** All reports of a run, written as files are done. Call `discard` when the run ends before `end`. */
export interface Reports {
  begin(): Promise<void>
  file(results: FileResults): Promise<void>
  /** Files appear only now, each whole or not at all. @throws InputError */
  end(summary: Summary, errors: readonly FileError[]): Promise<void>
  discard(): void
}

/** @throws InputError when a file cannot be written to. */
export function openReports(outputs: readonly ReportOutput[], stdout: OutputStream): Reports {
  const files: ReportFile[] = []
  const discard = () => {
    for (const file of files.splice(0)) file.discard()
  }
  const started = outputs.map(({ reporter, options, file: path }) => {
    const file = path === undefined ? undefined : opened(path, files, discard)
    return { stream: reporter.start(options), target: file ?? stdout }
  })
  return {
    async begin() {
      for (const { stream, target } of started) await target.write(stream.begin())
    },
    async file(results) {
      for (const { stream, target } of started) await target.write(stream.file(results))
    },
    async end(summary, errors) {
      for (const { stream, target } of started) await target.write(stream.end(summary, errors))
      while (files[0]) {
        files[0].commit()
        files.shift()
      }
    },
    discard
  }
}

function opened(path: string, files: ReportFile[], discard: () => void): ReportFile {
  try {
    const file = openReportFile(path)
    files.push(file)
    return file
  } catch (error) {
    discard()
    throw error
  }
}

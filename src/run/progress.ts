import type { Io, OutputStream } from '../platform/io.js'
import { createTerminalLine, type TerminalLine } from '../platform/terminal-line.js'

/** What a long run has done so far, on one line of standard error. */
export interface Progress {
  /** The same Io; the line is wiped before anything else is written. */
  readonly io: Io
  /** Names what is counted, and how much of it there is, when that is known. Before, nothing is shown. */
  begin(unit: 'bytes' | 'files', total: number | undefined): void
  add(count: number): void
  end(): void
}

/** Milliseconds: a run that ends before shows nothing. */
const FIRST = 1000
const AGAIN = 200
const BAR = 24

/** `begin` is to be called only where standard error is a terminal that a person looks at. */
export function createProgress(io: Io, line: TerminalLine = createTerminalLine(io.stderr)): Progress {
  const now = () => io.now().getTime()
  let startedAt = 0
  let next = Number.POSITIVE_INFINITY
  let unit: 'bytes' | 'files' = 'files'
  let total: number | undefined
  let done = 0
  return {
    // a report that goes to a file leaves the line alone
    io: {
      ...io,
      stdout: io.stdout.isTTY ? behind(io.stdout, line) : io.stdout,
      stderr: behind(io.stderr, line)
    },
    begin(counted, all) {
      unit = counted
      total = all
      startedAt = now()
      next = startedAt + FIRST
    },
    add(count) {
      done += count
      if (next === Number.POSITIVE_INFINITY) return
      const at = now()
      if (at < next) return
      next = at + AGAIN
      line.show(progressText({ unit, total, done, seconds: (at - startedAt) / 1000 }))
    },
    end: () => line.wipe()
  }
}

/** How far a run has come. */
export interface Step {
  readonly unit: 'bytes' | 'files'
  readonly total: number | undefined
  readonly done: number
  readonly seconds: number
}

/** `[=====>      ]  42 %  2100 of 5000 files  310/s  9 s left`, or without what is not known. */
export function progressText({ unit, total, done, seconds }: Step): string {
  const rate = seconds > 0 ? done / seconds : 0
  const speed = unit === 'files' ? `${Math.round(rate)}/s` : `${megabytes(rate)} MB/s`
  if (total === undefined || total < done) return `${counted(unit, done)}  ${speed}  ${clock(seconds)}`
  const share = total === 0 ? 1 : done / total
  const left = rate > 0 ? `  ${clock((total - done) / rate)} left` : ''
  const percent = `${Math.floor(share * 100)} %`.padStart(5)
  return `${bar(share)} ${percent}  ${counted(unit, done, total)}  ${speed}${left}`
}

function bar(share: number): string {
  const full = Math.round(share * BAR)
  const head = full > 0 && full < BAR ? '>' : ''
  return `[${('='.repeat(full - head.length) + head).padEnd(BAR)}]`
}

function counted(unit: Step['unit'], done: number, total?: number): string {
  const say = unit === 'files' ? String : megabytes
  return `${say(done)}${total === undefined ? '' : ` of ${say(total)}`} ${unit === 'files' ? 'files' : 'MB'}`
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${whole % 60} s`
}

function behind(stream: OutputStream, line: TerminalLine): OutputStream {
  return {
    get isTTY() {
      return stream.isTTY
    },
    get columns() {
      return stream.columns
    },
    get isBroken() {
      return stream.isBroken
    },
    write(content) {
      if (content.length > 0) line.wipe()
      return stream.write(content)
    }
  }
}

import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync
} from 'node:fs'
import { dirname } from 'node:path'
import { InputError } from '../core/errors.js'
import { errorCode } from './error-code.js'
import { makeFolder } from './make-folder.js'
import { blockingCall } from './signals.js'
import { temporaryBeside } from './temporary-file.js'
import { realTarget } from './write-atomically.js'

/** A file that is written piece by piece and appears, whole, at the end. */
export interface ReportFile {
  /** @throws InputError `unwritable` */
  write(content: string | Uint8Array): void
  /** Puts the file in its place. @throws InputError `unwritable` */
  commit(): void
  /** Leaves what was there before. */
  discard(): void
}

const unfinished = new Set<string>()

// a signal ends the process on the spot
function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true })
}

function begun(file: string): void {
  if (unfinished.size === 0) process.on('exit', removeUnfinished)
  unfinished.add(file)
}

function ended(file: string): void {
  unfinished.delete(file)
  if (unfinished.size === 0) process.off('exit', removeUnfinished)
}

/**
 * Opens a report for writing; its folder is made when it is missing. Pipes and devices are written to as they are.
 * @throws InputError `not-a-file`, `unwritable`
 */
export function openReportFile(path: string): ReportFile {
  return guarded(path, () => {
    makeFolder(dirname(path))
    const old = statSync(path, { throwIfNoEntry: false })
    if (old?.isDirectory()) {
      throw new InputError({ code: 'not-a-file', what: 'path is a folder, not a file', value: path })
    }
    // the link of a process substitution leads to a name that no file has
    return old && !old.isFile() ? openDevice(path) : openTemporary(path, realTarget(path), old)
  })
}

function openDevice(path: string): ReportFile {
  const fd = blockingCall(() => openSync(path, 'w'))
  const close = once(() => closeSync(fd))
  const write = (content: string | Uint8Array) =>
    guarded(path, () => blockingCall(() => writeAll(fd, content)))
  return { write, commit: close, discard: close }
}

function openTemporary(path: string, target: string, old: Stats | undefined): ReportFile {
  const temporary = temporaryBeside(target)
  const fd = openSync(temporary, 'wx', old ? old.mode & 0o777 : 0o666)
  const close = once(() => closeSync(fd))
  begun(temporary)
  return {
    write: (content) => guarded(path, () => writeAll(fd, content)),
    commit: () =>
      guarded(path, () => {
        fsyncSync(fd)
        close()
        if (old) chmodSync(temporary, old.mode & 0o777)
        renameSync(temporary, target)
        ended(temporary)
      }),
    discard() {
      close()
      rmSync(temporary, { force: true })
      ended(temporary)
    }
  }
}

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) work()
    isDone = true
  }
}

function writeAll(fd: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError({
      code: 'unwritable',
      what: `cannot write report (${errorCode(cause)})`,
      value: path,
      remedy: 'check its folder, its permissions and the free space',
      cause
    })
  }
}

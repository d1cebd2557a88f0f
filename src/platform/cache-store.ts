import { createHash } from 'node:crypto'
import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { LevelheadError } from '../core/errors.js'
import { errorCode } from './error-code.js'
import { makeFolder } from './make-folder.js'
import { readLimited } from './read-limited.js'
import { writeAtomically } from './write-atomically.js'

/** Texts by key, kept in one file of a folder. What cannot be read counts as empty. */
export interface CacheStore {
  get(key: string): string | undefined
  /** `value` on one line. */
  set(key: string, value: string): void
  /** Writes what is new; says why when it cannot. Entries that other runs have written meanwhile are kept. */
  save(): string | undefined
}

/** Characters; what was used last is kept. */
const MOST = 32_000_000
/** Files of so many builds are kept side by side. */
const GENERATIONS = 4
const PREFIX = 'findings-'

/** `generation` is part of the file name: what one build of the program has written, no other reads. */
export function openCacheStore(folder: string, generation: string): CacheStore {
  const file = path.join(folder, `${PREFIX}${generation}`)
  const held = readEntries(file)
  const used = new Map<string, string>()
  let isNew = false
  return {
    get(key) {
      const value = held.get(key)
      if (value !== undefined) used.set(key, value)
      return value
    },
    set(key, value) {
      used.set(key, value)
      isNew = true
    },
    save() {
      if (!isNew) return undefined
      try {
        makeFolder(folder, 0o700)
        writeAtomically(file, serialised(new Map([...without(readEntries(file), used), ...used])))
        removeOld(folder)
        return undefined
      } catch (error) {
        if (error instanceof LevelheadError) return error.message
        return `cannot write ${file} (${errorCode(error)})`
      }
    }
  }
}

/** The first line is a check sum of the others, so that a torn or damaged file is not believed. */
function readEntries(file: string): Map<string, string> {
  let text: string
  try {
    text = readLimited(file).toString('utf8')
  } catch {
    return new Map()
  }
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end < 0 || checksum(body) !== text.slice(0, end)) return new Map()
  const lines = body.split('\n').filter(Boolean)
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]))
}

function serialised(entries: ReadonlyMap<string, string>): string {
  const lines: string[] = []
  let size = 0
  for (const [key, value] of [...entries].reverse()) {
    size += key.length + value.length + 2
    if (size > MOST) break
    lines.push(`${key}\t${value}\n`)
  }
  const body = lines.reverse().join('')
  return `${checksum(body)}\n${body}`
}

function without(entries: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) {
  return [...entries].filter(([key]) => !others.has(key))
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, time: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time)
  for (const { file } of files.slice(GENERATIONS)) rmSync(file, { force: true })
}

import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { InputError } from '../../src/core/errors.js'
import { makeFolder } from '../../src/platform/make-folder.js'
import { readSource } from '../../src/platform/read-source.js'
import { writeAtomically } from '../../src/platform/write-atomically.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const fault = vi.hoisted(() => ({ rename: '', sync: '' }))
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  const fail = (code: string) => {
    throw Object.assign(new Error(code), { code })
  }
  return {
    ...fs,
    renameSync: (from: string, to: string) => (fault.rename ? fail(fault.rename) : fs.renameSync(from, to)),
    fsyncSync: (fd: number) => (fault.sync ? fail(fault.sync) : fs.fsyncSync(fd))
  }
})

const folder = useTemporaryFolder()
const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof InputError ? error.code : error
  }
  return undefined
}

describe('makeFolder', () => {
  it('makes the folders above as well, and nothing where they are', () => {
    makeFolder(folder.at('a/b/c'), 0o700)
    makeFolder(folder.at('a/b/c'))
    expect(statSync(folder.at('a/b/c')).isDirectory()).toBe(true)
    if (process.platform !== 'win32') expect(statSync(folder.at('a/b/c')).mode & 0o777).toBe(0o700)
  })

  it('says what the system says where there can be none', () => {
    folder.write({ file: '' })
    expect(() => makeFolder(folder.at('file'))).toThrow('EEXIST')
    expect(() => makeFolder(folder.at('file/b'))).toThrow('ENOTDIR')
  })

  it.skipIf(process.platform !== 'linux')('ends where Node.js would not', () => {
    expect(() => makeFolder('/proc/levelhead/a')).toThrow('ENOENT')
  })
})

describe('readSource', () => {
  it('reads text, bytes and encoding', () => {
    folder.write({ 'a.txt': '\ufeffİade\r\n' })
    const { source, bytes, encoding } = readSource(folder.at('a.txt'))
    expect(source).toBe('\ufeffİade\r\n')
    expect(encoding).toBe('utf-8')
    expect(Buffer.from(bytes)).toEqual(readFileSync(folder.at('a.txt')))
  })

  it('reads an empty file', () => {
    folder.write({ 'a.txt': '' })
    expect(readSource(folder.at('a.txt')).source).toBe('')
  })

  it.each<[string, string]>([
    ['none.txt', 'file-not-found'],
    ['a.txt/b.txt', 'file-not-found'],
    ['sub', 'not-a-file'],
    ['big.txt', 'draft-too-large'],
    ['nul.txt', 'binary-file'],
    ['latin1.txt', 'undecodable']
  ])('%s is %s', (name, code) => {
    folder.write({ 'a.txt': 'x', 'sub/': '', 'big.txt': 'x'.repeat(5000), 'nul.txt': 'a\0' })
    folder.write({ 'latin1.txt': Uint8Array.of(0xe8) })
    expect(codeOf(() => readSource(folder.at(name), { maxBytes: 4999 }))).toBe(code)
  })

  it.runIf(process.platform === 'linux')('stops reading an endless device at the limit', () => {
    expect(codeOf(() => readSource('/dev/zero', { maxBytes: 100_000 }))).toBe('draft-too-large')
  })

  it.runIf(process.platform === 'linux')('reads what has no size', () => {
    expect(readSource('/proc/self/status', { maxBytes: 100_000 }).source).toContain('Name:')
  })
})

describe('writeAtomically', () => {
  const names = () => readdirSync(folder.path).sort()

  it.each([
    ['utf-8', '\ufeffcaffè\r\n'],
    ['utf-16le', '\ufeffİade 😀'],
    ['utf-16be', '\ufeffİade 😀'],
    ['latin1', '\xe8\xff']
  ] as const)('keeps %s', (encoding, text) => {
    folder.write({ 'a.txt': 'old' })
    writeAtomically(folder.at('a.txt'), text, { encoding })
    const again = readSource(folder.at('a.txt'), encoding === 'latin1' ? { fallback: 'latin1' } : {})
    expect({ source: again.source, encoding: again.encoding }).toEqual({ source: text, encoding })
    expect(names()).toEqual(['a.txt'])
  })

  it('makes a file that is not there', () => {
    writeAtomically(folder.at('new.txt'), Uint8Array.of(0x61))
    expect(readFileSync(folder.at('new.txt'), 'utf8')).toBe('a')
  })

  it.runIf(process.platform !== 'win32')('keeps the mode, whatever the umask', () => {
    folder.write({ 'a.txt': 'old' })
    chmodSync(folder.at('a.txt'), 0o666)
    const umask = process.umask(0o077)
    try {
      writeAtomically(folder.at('a.txt'), 'new')
    } finally {
      process.umask(umask)
    }
    expect(statSync(folder.at('a.txt')).mode & 0o777).toBe(0o666)
  })

  it('writes through symbolic links and leaves the links', () => {
    folder.write({ 'real/a.txt': 'old' })
    symlinkSync('real/a.txt', folder.at('one.txt'))
    symlinkSync('one.txt', folder.at('two.txt'))
    writeAtomically(folder.at('two.txt'), 'new')
    expect(readFileSync(folder.at('real/a.txt'), 'utf8')).toBe('new')
    expect(lstatSync(folder.at('two.txt')).isSymbolicLink()).toBe(true)
    expect(names()).toEqual(['one.txt', 'real', 'two.txt'])
  })

  it('refuses a file that changed since it was read, even to the same size', () => {
    folder.write({ 'a.txt': 'old' })
    const { bytes } = readSource(folder.at('a.txt'))
    writeFileSync(folder.at('a.txt'), 'odd')
    expect(codeOf(() => writeAtomically(folder.at('a.txt'), 'new', { expected: bytes }))).toBe(
      'changed-on-disk'
    )
    expect(readFileSync(folder.at('a.txt'), 'utf8')).toBe('odd')
    expect(names()).toEqual(['a.txt'])
  })

  it('refuses a file that is gone, and takes one that is the same', () => {
    const expected = Buffer.from('old')
    expect(codeOf(() => writeAtomically(folder.at('a.txt'), 'new', { expected }))).toBe('changed-on-disk')
    expect(names()).toEqual([])
    folder.write({ 'a.txt': 'old' })
    writeAtomically(folder.at('a.txt'), 'new', { expected })
    expect(readFileSync(folder.at('a.txt'), 'utf8')).toBe('new')
  })

  it.each([
    ['rename', 'EIO'],
    ['sync', 'ENOSPC']
  ] as const)('leaves the old file and no other when %s fails', (step, code) => {
    folder.write({ 'a.txt': 'old' })
    fault[step] = code
    try {
      expect(() => writeAtomically(folder.at('a.txt'), 'new')).toThrow(`cannot write file (${code})`)
    } finally {
      fault[step] = ''
    }
    expect(readFileSync(folder.at('a.txt'), 'utf8')).toBe('old')
    expect(names()).toEqual(['a.txt'])
  })

  it('leaves the old file when the text does not fit its encoding', () => {
    folder.write({ 'a.eml': 'old' })
    const write = () => writeAtomically(folder.at('a.eml'), 'ş', { encoding: 'latin1' })
    expect(codeOf(write)).toBe('unencodable')
    expect(names()).toEqual(['a.eml'])
    expect(readFileSync(folder.at('a.eml'), 'utf8')).toBe('old')
  })

  it('refuses a folder', () => {
    folder.write({ 'sub/': '' })
    expect(codeOf(() => writeAtomically(folder.at('sub'), 'new'))).toBe('unwritable')
    expect(names()).toEqual(['sub'])
  })

  it('says so when the folder is not there', () => {
    expect(codeOf(() => writeAtomically(folder.at('no/a.txt'), 'new'))).toBe('unwritable')
  })
})

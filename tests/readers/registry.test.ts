import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KNOWN_EXTENSIONS, READERS, readerFor, readerNamed } from '../../src/readers/registry.js'

describe('readerFor', () => {
  it.each([
    ['a.txt', 'text'],
    ['a.TEXT', 'text'],
    ['README', 'text'],
    ['.draft', 'text'],
    ['folder.md/README', 'text'],
    ['a.md', 'markdown'],
    ['macro.it.Markdown', 'markdown'],
    ['C:\\mail\\a.EML', 'eml'],
    ['a.png', undefined],
    ['a.md.bak', undefined]
  ])('%s', (path, name) => {
    expect(readerFor(path)?.name).toBe(name)
  })
})

describe('READERS', () => {
  it('has every reader of the folder', async () => {
    const folder = new URL('../../src/readers/', import.meta.url)
    const found: string[] = []
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
      const module: Record<string, unknown> = await import(new URL(file, folder).href)
      found.push(...Object.keys(module).filter((name) => name.endsWith('Reader')))
    }
    expect(found).toHaveLength(READERS.length)
  })

  it('names each format and each extension once', () => {
    expect(new Set(READERS.map((reader) => reader.name)).size).toBe(READERS.length)
    expect(new Set(KNOWN_EXTENSIONS).size).toBe(KNOWN_EXTENSIONS.length)
    expect(KNOWN_EXTENSIONS).toContain('.eml')
    expect(readerNamed('eml')?.extensions).toEqual(['.eml'])
    expect(readerNamed('docx')).toBeUndefined()
  })
})

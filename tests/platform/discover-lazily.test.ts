import { describe, expect, it, vi } from 'vitest'
import { discover } from '../../src/platform/discover.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const loaded = vi.hoisted(() => [] as string[])
vi.mock('tinyglobby', (original) => {
  loaded.push('tinyglobby')
  return original()
})
vi.mock('ignore', (original) => {
  loaded.push('ignore')
  return original()
})

const folder = useTemporaryFolder()

describe('discover', () => {
  it('loads a library only when a pattern or an ignore file asks for it', async () => {
    folder.write({ 'a.md': '', 'sub/.levelheadignore': '\n', 'sub/b.md': '' })
    const options = { cwd: folder.path, ignore: [], extensions: ['.md'], ignoreFiles: ['.levelheadignore'] }
    await discover(['a.md', 'sub', 'none'], options)
    expect(loaded).toEqual([])
    await discover(['*.md'], options)
    expect(loaded).toEqual(['tinyglobby'])
    await discover(['a.md'], { ...options, ignore: ['b.md'] })
    expect(loaded).toEqual(['tinyglobby', 'ignore'])
  })
})

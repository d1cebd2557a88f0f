import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createConfigFinder } from '../../src/config/find.js'
import { folderWith, messageOf } from './folder.js'

describe('createConfigFinder', () => {
  it.each([
    'levelhead.config.json',
    'levelhead.config.yaml',
    'levelhead.config.yml',
    '.levelheadrc',
    '.levelheadrc.json',
    '.levelheadrc.yaml',
    '.levelheadrc.yml',
    'levelhead.config.mjs'
  ])('finds %s from a folder below, which need not exist', (name) => {
    const root = folderWith({ [name]: '{}' })
    expect(createConfigFinder().find(join(root, 'a', 'b'))).toBe(join(root, name))
  })

  it('takes package.json only when it has the key', () => {
    const root = folderWith({
      'package.json': '{"levelhead": {"lang": "it"}}',
      'a/package.json': '{"name": "levelhead", "devDependencies": {"levelhead": "1.0.0"}}',
      'b/package.json': '{"levelhead": '
    })
    const finder = createConfigFinder()
    expect(finder.find(join(root, 'a'))).toBe(join(root, 'package.json'))
    expect(finder.find(join(root, 'b'))).toBe(join(root, 'package.json'))
  })

  it('takes the nearest one', () => {
    const root = folderWith({ '.levelheadrc': '{}', 'a/levelhead.config.json': '{}', 'a/b/x.txt': '' })
    const finder = createConfigFinder()
    expect(finder.find(join(root, 'a/b'))).toBe(join(root, 'a/levelhead.config.json'))
    expect(finder.find(root)).toBe(join(root, '.levelheadrc'))
  })

  it('ends at a git root and at home', () => {
    const root = folderWith({ '.levelheadrc': '{}', 'repo/.git/HEAD': '', 'home/me/x': '', 'plain/x': '' })
    expect(createConfigFinder().find(join(root, 'repo'))).toBeNull()
    expect(createConfigFinder(join(root, 'home')).find(join(root, 'home/me'))).toBeNull()
    expect(createConfigFinder(join(root, 'home')).find(join(root, 'plain'))).toBe(join(root, '.levelheadrc'))
  })

  it('looks up a folder once', () => {
    const root = folderWith({ 'a/x': '' })
    const finder = createConfigFinder()
    expect(finder.find(join(root, 'a'))).toBeNull()
    mkdirSync(join(root, 'a/b'))
    writeFileSync(join(root, '.levelheadrc'), '{}')
    expect(finder.find(join(root, 'a'))).toBeNull()
    expect(finder.find(join(root, 'a/b'))).toBeNull()
    expect(createConfigFinder().find(join(root, 'a/b'))).toBe(join(root, '.levelheadrc'))
  })

  it('refuses two configs in one folder', async () => {
    const root = folderWith({ '.levelheadrc': '{}', 'package.json': '{"levelhead": {}}' })
    expect(await messageOf(() => createConfigFinder().find(root))).toBe(
      `ConfigError: One folder holds two configurations: ${root} (.levelheadrc, package.json); expected one; ` +
        'keep one of them, or name it with --config'
    )
  })
})

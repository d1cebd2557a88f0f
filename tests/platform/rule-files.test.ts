import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/core/errors.js'
import { readRuleFiles } from '../../src/platform/rule-files.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const names = () => readRuleFiles(folder.path).map(({ path }) => path)

describe.skipIf(process.platform === 'win32')('a folder of rules', () => {
  it('is read once, however its links go round', () => {
    folder.write({ 'en/heated/a.yml': 'a', 'it/heated/b.yaml': 'b', 'en/notes.txt': '' })
    for (const name of ['en/up', 'en/heated/up', 'it/top']) symlinkSync(folder.path, folder.at(name))
    expect(names()).toEqual(['en/heated/a.yml', 'it/heated/b.yaml'])
  })

  it('may have its languages elsewhere', () => {
    folder.write({ 'other/heated/a.yml': 'a', 'rules/': '' })
    symlinkSync('../other', folder.at('rules/en'))
    expect(readRuleFiles(folder.at('rules'))).toEqual([{ path: 'en/heated/a.yml', text: 'a' }])
  })

  it('with a link that leads nowhere says what cannot be read', () => {
    mkdirSync(folder.at('en'))
    symlinkSync('nowhere.yml', folder.at('en/a.yml'))
    expect(names).toThrow(InputError)
    expect(names).toThrow('The rules cannot be read (ENOENT)')
  })

  it('that is a link to itself is refused', () => {
    symlinkSync('loop', folder.at('loop'))
    expect(() => readRuleFiles(folder.at('loop'))).toThrow('The rules cannot be read (ELOOP)')
  })

  it('that is a whole disk is refused', () => {
    folder.write(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}/`, ''])))
    expect(names).toThrow('There are more than 1000 folders in this folder of rules')
  })

  it.skipIf(process.getuid?.() === 0)('that may not be opened is refused', () => {
    folder.write({ 'en/a.yml': '' })
    chmodSync(folder.at('en'), 0o000)
    expect(names).toThrow('The rules cannot be read (EACCES)')
    chmodSync(folder.at('en'), 0o755)
  })
})

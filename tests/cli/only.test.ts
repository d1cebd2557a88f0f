import { describe, expect, it } from 'vitest'
import { splitOnly } from '../../src/cli/only.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()

describe('splitOnly', () => {
  it.each([
    [undefined, undefined, []],
    [['accusatory'], ['accusatory'], []],
    [['accusatory', 'canned/as-per'], ['accusatory', 'canned/as-per'], []],
    [['accusatory,canned'], ['accusatory', 'canned'], []],
    [['accusatory', 'a.txt', 'b.txt'], ['accusatory'], ['a.txt', 'b.txt']],
    [['accusatory', '-'], ['accusatory'], ['-']],
    [['accusatory', 'macros'], ['accusatory'], ['macros']],
    [['accusatory', 'canned'], ['accusatory', 'canned'], []],
    [['accusatory', 'macro/*'], ['accusatory'], ['macro/*']],
    [['accusatory', 'macroz'], ['accusatory', 'macroz'], []]
  ])('%j', (words, only, files) => {
    folder.write({ 'macros/': '', 'canned/': '' })
    expect(splitOnly(words, folder.path)).toEqual({ only, files })
  })
})

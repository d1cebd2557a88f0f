import { symlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DiscoverOptions, discover } from '../../src/platform/discover.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()

const search = (patterns: readonly string[], options: Partial<DiscoverOptions> = {}) =>
  discover(patterns, {
    cwd: folder.path,
    ignore: [],
    extensions: ['.txt', '.md'],
    ignoreFiles: ['.gitignore', '.levelheadignore'],
    ...options
  })
const found = (part: object) => ({ files: [], ignored: [], missing: [], empty: [], unreadable: [], ...part })
const files = async (patterns: readonly string[], options?: Partial<DiscoverOptions>) =>
  (await search(patterns, options)).files

describe('named files', () => {
  it('are taken whatever their extension, once, sorted', async () => {
    folder.write({ 'b.rtf': '', 'a.txt': '', 'sub/c.md': '', 'x [1]*.md': '' })
    const patterns = ['sub/c.md', './b.rtf', 'a.txt', folder.at('a.txt'), 'sub/../a.txt', 'x [1]*.md']
    expect(await search(patterns)).toEqual(found({ files: ['a.txt', 'b.rtf', 'sub/c.md', 'x [1]*.md'] }))
  })

  it('may be missing', async () => {
    folder.write({ 'a.txt': '' })
    expect(await search(['none.txt', 'a.txt', 'a.txt/b', 'none.txt'])).toEqual(
      found({ files: ['a.txt'], missing: ['a.txt/b', 'none.txt'] })
    )
  })

  it('are a note when an ignore file excludes them', async () => {
    folder.write({ '.gitignore': 'out/\n', '.levelheadignore': '*.old.md\n', 'out/a.md': '', 'b.old.md': '' })
    expect(await search(['out/a.md', 'b.old.md', 'out'])).toEqual(
      found({ ignored: ['b.old.md', 'out', 'out/a.md'] })
    )
  })

  it('may lie in folders that a search never enters', async () => {
    folder.write({ '.git/COMMIT_EDITMSG': '', 'node_modules/x/a.md': '', '.hidden.md': '' })
    expect(await files(['.git/COMMIT_EDITMSG', 'node_modules/x/a.md', '.hidden.md'])).toHaveLength(3)
  })

  it('may lie outside of the working folder, where its ignore files do not count', async () => {
    folder.write({ 'work/.levelheadignore': '*.md', 'work/x.md': '', 'other/a.md': '' })
    expect(await search(['../other/a.md', 'x.md'], { cwd: folder.at('work') })).toEqual(
      found({ files: ['../other/a.md'], ignored: ['x.md'] })
    )
  })
})

describe('folders', () => {
  it('are searched for known extensions, without node_modules, .git and hidden files', async () => {
    folder.write({
      'a.md': '',
      'B.TXT': '',
      'c.png': '',
      README: '',
      'sub/deep/d.md': '',
      'sub/node_modules/x.md': '',
      '.git/e.md': '',
      '.cache/f.md': '',
      '.g.md': ''
    })
    expect(await search(['.'])).toEqual(found({ files: ['B.TXT', 'a.md', 'sub/deep/d.md'] }))
    expect(await files(['sub/', 'sub/deep'])).toEqual(['sub/deep/d.md'])
    expect(await files(['.cache'])).toEqual(['.cache/f.md'])
  })

  it('may hold nothing', async () => {
    folder.write({ 'sub/': '', 'pics/a.png': '' })
    expect(await search(['sub', 'pics/'])).toEqual(found({ empty: ['pics/', 'sub'] }))
  })

  it('obey ignore files at every level, deeper ones over higher ones', async () => {
    folder.write({
      '.gitignore': '*.txt\n/top.md\nbuild/\n',
      'a.txt': '',
      'top.md': '',
      'build/x.md': '',
      'sub/top.md': '',
      'sub/.gitignore': '!keep.txt\nlocal.md\n',
      'sub/keep.txt': '',
      'sub/lose.txt': '',
      'sub/local.md': '',
      'sub/deep/local.md': '',
      'sub/deep/.levelheadignore': '!local.md\nother.md\n',
      'sub/deep/other.md': '',
      'local.md': ''
    })
    expect(await files(['.'])).toEqual(['local.md', 'sub/deep/local.md', 'sub/keep.txt', 'sub/top.md'])
  })

  it('let nothing below an ignored folder come back', async () => {
    folder.write({ '.gitignore': 'out/\n', 'out/.gitignore': '!a.md\n', 'out/a.md': '', 'b.md': '' })
    expect(await files(['.'])).toEqual(['b.md'])
  })

  it('let .levelheadignore win over .gitignore of the same folder', async () => {
    folder.write({ '.gitignore': '*.md\n', '.levelheadignore': '!a.md\n', 'a.md': '', 'b.md': '' })
    expect(await files(['.'])).toEqual(['a.md'])
  })

  it('obey the ignore files above, up to the repository', async () => {
    folder.write({ '.levelheadignore': '*\n', 'repo/.git/': '', 'repo/.gitignore': '/work/no.md\n' })
    folder.write({ 'repo/work/no.md': '', 'repo/work/yes.md': '' })
    expect(await files(['.'], { cwd: folder.at('repo/work') })).toEqual(['yes.md'])
  })

  it('stop at the working folder where there is no repository', async () => {
    folder.write({ '.levelheadignore': '*\n', 'work/a.md': '' })
    expect(await files(['.'], { cwd: folder.at('work') })).toEqual(['a.md'])
  })

  it('keep an ignored repository inside the repository ignored', async () => {
    folder.write({ '.git/': '', '.gitignore': 'vendor/\n', 'vendor/lib/.git/': '', 'vendor/lib/a.md': '' })
    expect((await search(['.'])).empty).toEqual(['.'])
  })

  it('obey the patterns of the configuration over all ignore files', async () => {
    folder.write({ 'sub/.levelheadignore': '!a.md\n', 'sub/a.md': '', 'b.md': '', 'c.md': '' })
    expect(await files(['.'], { ignore: ['a.md', 'b.*'] })).toEqual(['c.md'])
  })

  it('read an ignore file with a byte order mark and CRLF', async () => {
    folder.write({ '.levelheadignore': '\ufeffa.md\r\nb.md\r\n', 'a.md': '', 'b.md': '', 'c.md': '' })
    expect(await files(['.'])).toEqual(['c.md'])
  })

  it('do not enter loops of symbolic links, nor take a file twice', async () => {
    folder.write({ 'work/sub/a.md': '', 'shared/b.md': '' })
    symlinkSync('..', folder.at('work/sub/up'))
    symlinkSync('.', folder.at('work/self'))
    symlinkSync('sub', folder.at('work/again'))
    symlinkSync('nowhere', folder.at('work/broken.md'))
    symlinkSync('sub/a.md', folder.at('work/copy.md'))
    symlinkSync('../shared', folder.at('work/linked'))
    symlinkSync('../work', folder.at('shared/back'))
    expect(await files(['work'])).toEqual(['work/linked/b.md', 'work/sub/a.md'])
  })

  it('give the same answer in every order', async () => {
    folder.write({ '.levelheadignore': 'x.md\n', 'one/.levelheadignore': 'y.md\n', 'one/two/x.md': '' })
    folder.write({ 'one/two/y.md': '', 'one/two/z.md': '', 'cwd/': '' })
    const patterns = ['../one/two/x.md', '../one', '../one/two/*.md', '../one/two']
    const options = { cwd: folder.at('cwd') }
    expect(await search([...patterns].reverse(), options)).toEqual(await search(patterns, options))
    expect(await files(patterns, options)).toEqual(['../one/two/x.md', '../one/two/z.md'])
  })
})

describe('globs', () => {
  it('with many stars are read as those with few, and in time', async () => {
    const long = 'a'.repeat(200)
    folder.write({ [`${long}.txt`]: '', 'x/1-2-3-4-5.txt': '', 'x/1-2-3-4.txt': '', 'x/.1-2-3-4-5.txt': '' })
    const started = performance.now()
    const few = found({ files: ['x/1-2-3-4-5.txt'] })
    for (const start of ['', './', 'y/../', `../${basename(folder.path)}/`, `${folder.path}/`, '**/'])
      expect(await search([`${start}${start === '**/' ? '' : 'x/'}*-*-*-*-*.txt`])).toEqual(few)
    const hostile = `**/${'*a'.repeat(20)}b.txt`
    expect(await search([hostile])).toEqual(found({ empty: [hostile] }))
    const all = `${'*a'.repeat(20)}.txt`
    expect(await search([all])).toEqual(found({ files: [`${long}.txt`] }))
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('match files of known extensions, less what is ignored', async () => {
    folder.write({
      '.gitignore': 'out/\n',
      'a.md': '',
      'b.png': '',
      'out/c.md': '',
      'sub/d.txt': '',
      'e/f.md': ''
    })
    folder.write({ 'node_modules/g.md': '', '.h.md': '' })
    expect(await files(['**/*'])).toEqual(['a.md', 'e/f.md', 'sub/d.txt'])
    expect(await files(['{sub,e}/*.{md,txt}', '*.md'])).toEqual(['a.md', 'e/f.md', 'sub/d.txt'])
  })

  it('match any extension that they name', async () => {
    folder.write({ 'a.reply': '', 'b.md': '' })
    expect(await files(['*.reply'])).toEqual(['a.reply'])
  })

  it('may match nothing', async () => {
    folder.write({ 'a.png': '' })
    expect(await search(['*.md', 'x/**', '*'])).toEqual(found({ empty: ['*', '*.md', 'x/**'] }))
  })

  it('work with absolute paths and from a folder above', async () => {
    folder.write({ 'work/': '', 'other/a.md': '' })
    const options = { cwd: folder.at('work') }
    expect(await files([`${folder.path.replaceAll('\\', '/')}/other/*.md`, '../o*/*.md'], options)).toEqual([
      '../other/a.md'
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { inShort, readData } from '../read-data.js'

const HEADER = 'msgid ""\nmsgstr ""\n"Language: it_IT\\n"\n\n'

describe('poReader', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'plurals, contexts, strings of several lines, escapes',
      `${HEADER}#. seen in the mail\nmsgctxt "mail"\nmsgid "Hi"\nmsgstr ""\n"Buongiorno,\\n"\n"\\"a\\" \\303"\n
msgid "one"\nmsgid_plural "many"\nmsgstr[0] "uno"\nmsgstr[1] "molti"\n`,
      [
        ['[0].msgstr', 'Buongiorno,\n"a" Ã', 'it', 'transactional'],
        ['[1].msgstr[0]', 'uno', 'it', 'transactional'],
        ['[1].msgstr[1]', 'molti', 'it', 'transactional']
      ]
    ],
    [
      'nothing fuzzy, obsolete or empty',
      `${HEADER}#, c-format, fuzzy\nmsgid "a"\nmsgstr "A"\n\n#~ msgid "b"\n#~ msgstr "B"\n
msgid "c"\nmsgstr ""\n#| msgid "old"\nmsgid "d"\nmsgstr "D"\n`,
      [['[2].msgstr', 'D', 'it', 'transactional']]
    ],
    [
      'a template',
      'msgid ""\nmsgstr "Content-Type: text/plain\\n"\n\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[1] ""\n',
      [
        ['[0].source', 'a', 'transactional'],
        ['[0].source_plural', 'b', 'transactional']
      ]
    ],
    ['an empty file', '', []]
  ])('%s', async (_, source, expected) => {
    expect(inShort((await readData('po', source)).drafts)).toEqual(expected)
  })

  it.each([
    ['msgid "a', 'a string does not end, or goes on behind its end', 'file.po:1:7'],
    ['msgid "a"\n"b" c\n', 'a string does not end, or goes on behind its end', 'file.po:2:1'],
    ['\n"a"\n', 'a keyword is missing before the string', 'file.po:2:1'],
    ['msgid "a"\nmsgstring x\n', 'there is no such keyword', 'file.po:2:1']
  ])('%j: %s', async (source, message, value) => {
    await expect(readData('po', source)).rejects.toMatchObject({
      details: { what: `cannot read file as po: ${message}`, value }
    })
  })
})

import { describe, expect, it } from 'vitest'
import { readData } from '../read-data.js'

describe('files that cannot be parsed', () => {
  it.each([
    ['json', '{\n  "macros": [\n    {"a": 1,, }\n', 'a name in quotes is missing: file.json:3:13'],
    ['json', '{"a": "x', 'a string does not end: file.json:1:7'],
    ['json', '{"a": "x\ty"}', 'a control character stands in a string: file.json:1:7'],
    ['json', '{"a": "\\q"}', 'there is no such escape: file.json:1:7'],
    ['json', '{"a": 1} 2', 'there is more than one value: file.json:1:10'],
    ['json', '\ufeff', 'a value is missing: file.json:1:2'],
    ['json', '[1, tru]', 'there is no such word: file.json:1:5'],
    ['json', '['.repeat(100_000), 'it is nested deeper than 200 levels: file.json:1:201'],
    [
      'yaml',
      `${'['.repeat(3000)}${']'.repeat(3000)}`,
      'it is nested deeper than 200 levels: file.yaml:1:201'
    ],
    ['yaml', '- '.repeat(5000), 'it is nested deeper than 200 levels: file.yaml:1:401'],
    ['json-lines', '{"a":1}\n\n{"a":}\n', 'a value is missing: file.json-lines:3:6'],
    ['yaml', 'a: 1\nb: [x\n', 'file.yaml:3:1'],
    ['yaml', 'a:\n\t- b\n', 'file.yaml:2:1'],
    ['yaml', 'a: "x\n', 'file.yaml:'],
    ['csv', 'a,b\n1,"x\n', 'a quoted cell does not end: file.csv:2:3'],
    [
      'csv',
      'a,b\n1,"x" y\n',
      'a quoted cell ends and text follows; a quote inside is written twice: file.csv:2:5'
    ]
  ])('%s %s', async (format, source, message) => {
    await expect(readData(format, source)).rejects.toThrow(message)
    await expect(readData(format, source)).rejects.toMatchObject({ code: 'syntax' })
  })

  it.each([
    ['json', '{"a": 1, // why\n "b": [2,],}'],
    ['json-lines', ''],
    ['yaml', ''],
    ['yaml', '# nothing\n'],
    ['csv', ''],
    ['csv', 'a,b\n']
  ])('%s %s is fine', async (format, source) => {
    expect((await readData(format, source)).drafts).toEqual([])
  })
})

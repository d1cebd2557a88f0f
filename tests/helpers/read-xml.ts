/** One element of a parsed document: its text is that of all text nodes directly in it, joined. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

const NAME = '[A-Za-z][\\w.-]*'
// the characters of XML 1.0, less the control characters that it only discourages
const ALLOWED = /^[\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads the XML that reporters write: a declaration, elements, attributes, text. Strict: throws at the first fault. */
export function readXml(source: string): XmlElement {
  if (!ALLOWED.test(source)) throw new Error('a character that XML does not allow')
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!source.startsWith(declaration)) throw new Error('no declaration')
  const reader = { source, at: declaration.length }
  const root = readElement(reader)
  if (source.slice(reader.at) !== '\n') throw new Error(`more than one root at ${reader.at}`)
  return root
}

interface Reader {
  readonly source: string
  at: number
}

function take(reader: Reader, pattern: string): RegExpExecArray {
  const sticky = new RegExp(pattern, 'uy')
  sticky.lastIndex = reader.at
  const match = sticky.exec(reader.source)
  if (!match)
    throw new Error(`expected ${pattern} at ${reader.at}: ${reader.source.slice(reader.at, reader.at + 40)}`)
  reader.at = sticky.lastIndex
  return match
}

function readElement(reader: Reader): XmlElement {
  const name = take(reader, `<(${NAME})`)[1]!
  const attributes: Record<string, string> = {}
  while (reader.source[reader.at] === ' ') {
    const [, key, value] = take(reader, ` (${NAME})="([^"<>]*)"`)
    if (Object.hasOwn(attributes, key!)) throw new Error(`attribute ${key} twice`)
    // a parser turns raw white space in an attribute into blanks
    attributes[key!] = decode(value!.replace(/[\t\r\n]/g, ' '))
  }
  const children: XmlElement[] = []
  let text = ''
  if (take(reader, '/?>')[0] === '/>') return { name, attributes, children, text }
  while (!reader.source.startsWith('</', reader.at)) {
    if (reader.source[reader.at] === '<') children.push(readElement(reader))
    else text += decode(take(reader, '[^<>]+')[0])
  }
  take(reader, `</${name}>`)
  return { name, attributes, children, text }
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (found, code?: string, name?: string) => {
    if (code) return String.fromCodePoint(Number(code))
    const known = name && ENTITIES[name]
    if (known === undefined || known === '') throw new Error(`no such entity: ${found}`)
    return known
  })
}

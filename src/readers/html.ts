import { markupDraft } from './markup-file.js'
import type { Reader } from './reader.js'

const LANG = /<html\b[^>]*?\s(?:xml:)?lang\s*=\s*["']?([\w-]+)/i

/** HTML pages, mails and their templates: the file is one draft. A template without a tag is plain text. */
export const htmlReader: Reader = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.hbs', '.handlebars', '.liquid', '.mustache'],
  async read(source, path) {
    const { innerReaderFor } = await import('./inner-reader.js')
    const kind = /\.x?html?$/i.test(path) ? 'html' : 'auto'
    const inner = await innerReaderFor(kind)
    return [markupDraft(source, path, LANG.exec(source)?.[1], (text) => inner.read(text))]
  }
}

import { markupDraft } from './markup-file.js'
import type { Reader } from './reader.js'

const LANG = /<mjml\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i
const TEXT_TAGS: ReadonlySet<string> = new Set([
  'mj-accordion-text',
  'mj-accordion-title',
  'mj-button',
  'mj-navbar-link',
  'mj-raw',
  'mj-table',
  'mj-text'
])

/** Mails in MJML: the text of its text elements and buttons is one draft. */
export const mjmlReader: Reader = {
  name: 'mjml',
  extensions: ['.mjml'],
  async read(source, path) {
    const { readHtml } = await import('./html-text.js')
    return [
      markupDraft(source, path, LANG.exec(source)?.[1], (text) => readHtml(text, { within: TEXT_TAGS }))
    ]
  }
}

import { escapeControls } from './visible-text.js'

/** Never allowed in XML 1.0, though they are neither control characters nor halves of one. */
const NONCHARACTERS = /[\ufffe\uffff]/g
const SPECIAL = /[&<>"'\t\n\r]/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}

/** The attributes of a tag, each with a blank before it; undefined ones are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('')
}

/**
 * `text` for an attribute or an element of XML 1.0. Line breaks and tabs are kept as character references; what XML
 * or a terminal may not see is written out (`\x1b`).
 */
export function xmlText(text: string): string {
  return keepLines(text).replace(SPECIAL, (character) => ENTITIES[character]!)
}

/** `text` with control characters written out, but its line breaks and tabs as they are. */
export function keepLines(text: string): string {
  return text
    .split(/([\t\n\r])/)
    .map((part, i) => (i % 2 === 1 ? part : escapeControls(part)))
    .join('')
    .replace(NONCHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
}

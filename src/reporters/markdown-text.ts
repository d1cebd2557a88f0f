import { flatten } from './visible-text.js'

const SPECIAL = /[\\`*_~[\]<>|!#$&^=]/g
/** What GitHub and GitLab turn into mentions, links and emoji without any mark around it. */
const AUTOLINK = /@|:\/\/|:(?=[\w+-]{1,40}:)|(?<=\bwww)\./gi

/**
 * `text` on one line, for a table cell or a list item: nothing in it is read as Markdown, as HTML, as a mention or as a
 * link.
 */
export function markdownText(text: string): string {
  return flatten(text)
    .replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
    .replace(AUTOLINK, (found) => `&#${found.charCodeAt(0)};${found.slice(1)}`)
}

/** A link whose words are Markdown already. */
export function markdownLink(words: string, url: string): string {
  const safe = url.replace(
    /[\s()<>|\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  )
  return `[${words}](${safe})`
}

/** A line of a table. The cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

/** The two first lines of a table; columns of figures stand at the right. */
export function tableHead(names: readonly string[], figures: readonly number[] = []): string {
  const line = names.map((_, i) => (figures.includes(i) ? '--:' : '---'))
  return tableRow(names) + tableRow(line)
}

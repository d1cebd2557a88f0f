import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './run-cli.js'

/** A block of a page that stands for a file: its name is written behind the language. */
export interface PageFile {
  readonly name: string
  readonly heading: string
  readonly text: string
}

/** The files that a page of the documentation shows, in their order. */
export function pageFiles(page: string): PageFile[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8')
  let heading = ''
  return [...text.matchAll(/^#+ (.+)$|^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].flatMap((match) => {
    if (match[1] !== undefined) {
      heading = match[1]
      return []
    }
    return [{ name: match[2]!, heading, text: match[3]! }]
  })
}

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readGold } from '../eval/gold.mjs'

const folder = path.join(import.meta.dirname, '../../training')

/** The labelled drafts of a language that its classifier learns from, in the order of their files. */
export function labelledDrafts(lang) {
  const files = readdirSync(path.join(folder, lang)).sort()
  return files.flatMap((file) => readGold(readFileSync(path.join(folder, lang, file), 'utf8')))
}

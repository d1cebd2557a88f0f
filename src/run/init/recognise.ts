import type { Draft } from '../../core/draft.js'
import { LevelheadError } from '../../core/errors.js'
import { detectLanguage } from '../../language/detect.js'
import { readSource } from '../../platform/read-source.js'
import { readerFor } from '../../readers/registry.js'
import { layoutOf } from '../../zones/layout.js'
import { draftsOf } from '../drafts-of.js'
import type { Source } from '../lint-source.js'

/** What one file is: how many replies it holds, and in which languages. */
export interface Recognised {
  readonly drafts: number
  readonly langs: readonly string[]
}

/** Pages about the code, not replies. */
const ABOUT_CODE =
  /(?:^|\/)(?:readme|changelog|changes|contributing|license|licence|code_of_conduct|security|authors|notice|todo|requirements|robots|humans|architecture)[^/]*$/i
/** Bytes. */
const MOST = 400_000

/**
 * The replies of a file, told by what stands in it: a data file by the shape of a helpdesk export, any other by a
 * greeting, a sign-off or a placeholder. Undefined when it holds none.
 */
export async function recognise(file: string, absolute: string): Promise<Recognised | undefined> {
  const reader = readerFor(file)
  if (!reader || ABOUT_CODE.test(file)) return undefined
  try {
    const fallback = reader.fallbackEncoding ? { fallback: reader.fallbackEncoding } : {}
    const { source: text, encoding } = readSource(absolute, { maxBytes: MOST, ...fallback })
    const source: Source = { path: file, text, encoding, reader }
    const drafts = await draftsOf(source, MOST)
    const replies = reader.values || reader.name === 'eml' ? drafts : drafts.filter(isReply)
    if (replies.length === 0) return undefined
    // a mail has a subject beside its text
    const count = reader.name === 'eml' ? 1 : replies.length
    return { drafts: count, langs: [...new Set(replies.flatMap(languageOf))].sort() }
  } catch (error) {
    if (error instanceof LevelheadError) return undefined
    throw error
  }
}

/** A greeting or a sign-off, and no page with headings and code. */
function isReply({ text }: Draft): boolean {
  const { zones, masks } = layoutOf(text, { markup: 'markdown' })
  const has = (wanted: string) => zones.some(({ zone }) => zone === wanted)
  if (has('code') || (text.match(/^#{1,6} /gm)?.length ?? 0) > 2) return false
  const hasValue = masks.some(({ kind }) => kind === 'value')
  return has('greeting') ? true : has('sign-off') && (hasValue || text.length < 4000)
}

function languageOf({ lang, text }: Draft): string[] {
  const found = lang ?? detectLanguage(text).lang
  return found ? [found.slice(0, 2)] : []
}

import path from 'node:path'
import type { FileFormat } from '../../config/effective-config.js'
import type { ConfigResolver } from '../../config/resolve.js'
import type { Draft } from '../../core/draft.js'
import { LevelheadError } from '../../core/errors.js'
import { detectLanguage } from '../../language/detect.js'
import { relativePath } from '../../platform/relative-path.js'
import { parseLanguageTag } from '../../readers/language-tag.js'
import { LOCALE_FOLDERS } from '../../readers/path-tags.js'
import { draftsOf } from '../drafts-of.js'
import { planFor } from '../file-format.js'
import { isIgnored } from '../is-ignored.js'
import { decodeDraft, draftFile } from '../read-draft.js'
import type { FileTree } from './file-tree.js'
import { createOriginalFinder, type OriginalPath } from './original-path.js'
import { type OriginalDraft, originalTexts } from './original-texts.js'

/** Gives drafts that are translations the texts of which they are one, where these lie in another file. */
export interface Translations {
  /** `file` is seen from the folder of the run. */
  withOriginals(file: string, drafts: readonly Draft[]): Promise<readonly Draft[]>
}

export interface TranslationsOptions {
  readonly cwd: string
  readonly configs: ConfigResolver
  readonly given: FileFormat | undefined
  readonly tree: FileTree
}

/** Bytes of an original that are looked at. */
const MOST = 1 << 24

/** What is found depends on the two files alone, and not on which others the run is about. */
export function createTranslations(options: TranslationsOptions): Translations {
  const { cwd, tree } = options
  const originalOf = createOriginalFinder(tree)
  const load = rememberingLast((file: string) => loadDrafts(file, options))
  return {
    async withOriginals(file, drafts) {
      if (drafts.every(({ originals }) => originals !== undefined)) return drafts
      const found = await originalOf(path.resolve(cwd, file))
      const loaded = found && (await load(found.original))
      if (!loaded) return drafts
      const texts = originalTexts(loaded, drafts)
      const originalIn = relativePath(cwd, found.original)
      return drafts.map((draft) => {
        if (draft.originals !== undefined) return draft
        const originals = texts.of(draft).filter((text) => areTranslations(draft.text, text, found))
        return originals.length === 0 ? draft : { ...draft, originals, originalIn }
      })
    }
  }
}

/** The drafts of an original; undefined where it cannot be read, which is told when it is linted itself. */
async function loadDrafts(
  file: string,
  { cwd, configs, given, tree }: TranslationsOptions
): Promise<readonly OriginalDraft[] | undefined> {
  const draft = draftFile(relativePath(cwd, file), undefined)
  try {
    const { config } = await configs.resolve(draft.file)
    if (await isIgnored(draft, config, cwd)) return undefined
    const { maxDraftSize } = config
    const plan = await planFor(draft.file, config, given, cwd)
    const { source } = decodeDraft(await tree.read(file, MOST), draft, { ...plan, cwd, maxDraftSize })
    const drafts = await draftsOf(source, maxDraftSize)
    // the rest of a draft holds on to the whole file
    return drafts.map(({ text, written, shared, pointer }) => ({ text, written, shared, pointer }))
  } catch (error) {
    if (error instanceof LevelheadError) return undefined
    throw error
  }
}

/** `hr/` and `it/` may be departments, unless their texts are in these languages or they lie in a folder of locales. */
function areTranslations(text: string, original: string, { slot, originalTag }: OriginalPath): boolean {
  if (!slot.isFolder || LOCALE_FOLDERS.test(path.basename(slot.before))) return true
  const own = detectedIn(text)
  const other = detectedIn(original)
  return (
    own === parseLanguageTag(slot.tag) && (other === undefined || other === parseLanguageTag(originalTag))
  )
}

function detectedIn(text: string): string | undefined {
  const { lang, other } = detectLanguage(text)
  return lang ?? other
}

function rememberingLast<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  let last: { readonly key: string; readonly value: Promise<T> } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, value: load(key) }
    return last.value
  }
}

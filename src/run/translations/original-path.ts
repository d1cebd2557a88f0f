import path from 'node:path'
import { compareOriginals, type LanguageSlot, languageSlot } from '../../readers/language-slot.js'
import type { FileTree } from './file-tree.js'

/** A file and the one that it is a translation of, absolute. */
export interface OriginalPath {
  readonly slot: LanguageSlot
  readonly original: string
  readonly originalTag: string
}

/**
 * Finds the original of a file: the file that differs from it by its language alone, and is written in English, or
 * else in the first of the languages. Undefined for the original itself, and for a file that has no translation.
 */
export function createOriginalFinder(tree: FileTree): (file: string) => Promise<OriginalPath | undefined> {
  const tags = createTagFinder(tree)
  return async (file) => {
    const slot = languageSlot(file)
    if (!slot) return undefined
    const [first] = [...(await tags(slot))].sort(compareOriginals)
    if (first === undefined || first === slot.tag) return undefined
    return { slot, original: `${slot.before}${first}${slot.after}`, originalTag: first }
  }
}

/** The languages in which the file of a slot is there. The folder that was asked for last is remembered. */
function createTagFinder(tree: FileTree): (slot: LanguageSlot) => Promise<readonly string[]> {
  let folder: string | undefined
  let names: readonly string[] = []
  let bySlot = new Map<string, string[]>()
  const open = async (wanted: string) => {
    if (folder === wanted) return
    folder = wanted
    names = await tree.names(wanted)
    bySlot = new Map()
    for (const name of names) {
      const slot = languageSlot(name)
      if (!slot) continue
      const key = keyOf(slot)
      bySlot.set(key, [...(bySlot.get(key) ?? []), slot.tag])
    }
  }
  return async (slot) => {
    await open(slot.isFolder ? slot.before : path.dirname(`${slot.before}x`))
    if (!slot.isFolder) return bySlot.get(keyOf({ ...slot, before: baseOf(slot.before) })) ?? []
    const found: string[] = []
    for (const name of names) {
      const isTag = languageSlot(`${name}/x`)?.tag === name || name === slot.tag
      if (isTag && (await tree.has(`${slot.before}${name}${slot.after}`))) found.push(name)
    }
    return found
  }
}

function keyOf({ before, after }: Pick<LanguageSlot, 'before' | 'after'>): string {
  return `${before}\n${after}`
}

function baseOf(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('/'), before.lastIndexOf('\\')) + 1)
}

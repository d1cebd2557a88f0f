import type { LanguageCode } from '../core/draft.js'
import type { Ruleset, RulesetTexts } from './ruleset.js'

const MAGIC = 0x4c48_3033
const HEAD = 2
const SECTIONS = 8

/** The numeric part of a ruleset as one run of 32-bit integers: magic, rule count, section lengths, sections. */
export function packImage(ruleset: Ruleset): Int32Array {
  const sections = [
    ruleset.vocabulary,
    ruleset.programs.code,
    ruleset.programs.sets,
    ruleset.programs.setStart,
    ruleset.patterns,
    ruleset.anchorStart,
    ruleset.anchorList,
    ruleset.classAnchors
  ]
  const total = sections.reduce((sum, section) => sum + section.length, HEAD + SECTIONS)
  const image = new Int32Array(total)
  image[0] = MAGIC
  image[1] = ruleset.ruleCount
  let at = HEAD + SECTIONS
  sections.forEach((section, i) => {
    image[HEAD + i] = section.length
    image.set(section, at)
    at += section.length
  })
  return image
}

/**
 * Opens an image without copying it. `readTexts` is called once, when the first pattern has matched.
 * @throws RangeError when the image is of another version.
 */
export function openImage(lang: LanguageCode, image: Int32Array, readTexts: () => RulesetTexts): Ruleset {
  if (image[0] !== MAGIC)
    throw new RangeError(`the compiled ruleset “${lang}” is of another version; build again`)
  let at = HEAD + SECTIONS
  const section = (i: number) => image.subarray(at, (at += image[HEAD + i]!))
  const vocabulary = section(0)
  const programs = { code: section(1), sets: section(2), setStart: section(3) }
  const patterns = section(4)
  const anchorStart = section(5)
  const anchorList = section(6)
  const classAnchors = section(7)
  let texts: RulesetTexts | undefined
  return {
    lang,
    ruleCount: image[1]!,
    vocabulary,
    programs,
    patterns,
    anchorStart,
    anchorList,
    classAnchors,
    texts: () => (texts ??= readTexts())
  }
}

import type { LanguageCode } from '../core/draft.js'
import type { Units } from '../patterns/match.js'
import type { Ruleset, RulesetTexts } from './ruleset.js'

const MAGIC = 0x4c48_3132
const HEAD = 2
/** Place of each section. */
export const SECTION = {
  vocabulary: 0,
  code: 1,
  masks: 2,
  sets: 3,
  patterns: 4,
  anchorStart: 5,
  anchorList: 6,
  classAnchors: 7,
  heard: 8,
  model: 9
} as const
const SECTIONS = 10
/** Integers before the sections. */
export const HEAD_LENGTH = HEAD + SECTIONS

/**
 * The numeric part of a ruleset as one run of 32-bit integers: magic, rule count, section lengths, sections. The
 * length of a section of 16-bit integers is written as a negative number.
 */
export function packImage(ruleset: Ruleset): Int32Array {
  const { programs } = ruleset
  const sections: readonly Units[] = [
    ruleset.vocabulary,
    programs.code,
    programs.masks,
    programs.sets,
    ruleset.patterns,
    ruleset.anchorStart,
    ruleset.anchorList,
    ruleset.classAnchors,
    ruleset.heard,
    ruleset.model
  ]
  const total = sections.reduce((sum, section) => sum + sizeOf(section), HEAD_LENGTH)
  const image = new Int32Array(total)
  image[0] = MAGIC
  image[1] = ruleset.ruleCount
  let at = HEAD_LENGTH
  sections.forEach((section, i) => {
    const isNarrow = section instanceof Uint16Array
    image[HEAD + i] = isNarrow ? -section.length : section.length
    if (isNarrow) new Uint16Array(image.buffer, at * 4, section.length).set(section)
    else image.set(section, at)
    at += sizeOf(section)
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
  const sections = sectionsOf(image)
  const wide = (section: number) => sections[section] as Int32Array
  const programs = {
    code: sections[SECTION.code]!,
    masks: wide(SECTION.masks),
    sets: sections[SECTION.sets]!
  }
  let texts: RulesetTexts | undefined
  return {
    lang,
    ruleCount: image[1]!,
    vocabulary: wide(SECTION.vocabulary),
    programs,
    patterns: wide(SECTION.patterns),
    anchorStart: sections[SECTION.anchorStart]!,
    anchorList: sections[SECTION.anchorList]!,
    classAnchors: wide(SECTION.classAnchors),
    heard: wide(SECTION.heard),
    model: wide(SECTION.model),
    texts: () => (texts ??= readTexts())
  }
}

/** The sections of an image, in its own memory. */
export function sectionsOf(image: Int32Array): Units[] {
  let at = HEAD_LENGTH
  return Array.from(image.subarray(HEAD, HEAD_LENGTH), (length) => {
    const start = image.byteOffset + at * 4
    const section =
      length < 0 ? new Uint16Array(image.buffer, start, -length) : image.subarray(at, at + length)
    at += sizeOf(section)
    return section
  })
}

/** How many 32-bit integers a section takes. */
function sizeOf(section: Units): number {
  return section instanceof Uint16Array ? (section.length + 1) >> 1 : section.length
}

import type { LanguageCode } from '../core/draft.js'
import type { Units } from '../patterns/match.js'
import type { Ruleset, RulesetTexts } from './ruleset.js'

const MAGIC = 0x4c48_3131
const HEAD = 2
const SECTIONS = 10

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
  const total = sections.reduce((sum, section) => sum + sizeOf(section), HEAD + SECTIONS)
  const image = new Int32Array(total)
  image[0] = MAGIC
  image[1] = ruleset.ruleCount
  let at = HEAD + SECTIONS
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
  let at = HEAD + SECTIONS
  const units = (i: number): Units => {
    const length = image[HEAD + i]!
    const start = image.byteOffset + at * 4
    const section =
      length < 0 ? new Uint16Array(image.buffer, start, -length) : image.subarray(at, at + length)
    at += sizeOf(section)
    return section
  }
  const wide = (i: number) => units(i) as Int32Array
  const vocabulary = wide(0)
  const programs = {
    code: units(1),
    masks: wide(2),
    sets: units(3)
  }
  const patterns = wide(4)
  const anchorStart = units(5)
  const anchorList = units(6)
  const classAnchors = wide(7)
  const heard = wide(8)
  const model = wide(9)
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
    heard,
    model,
    texts: () => (texts ??= readTexts())
  }
}

/** How many 32-bit integers a section takes. */
function sizeOf(section: Units): number {
  return section instanceof Uint16Array ? (section.length + 1) >> 1 : section.length
}

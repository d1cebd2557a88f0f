import type { Units } from '../patterns/match.js'
import { PlaneReader, PlaneWriter } from './byte-planes.js'
import { type CodeFrame, type CodeStreams, fromStreams, STREAM_COUNT, streamsOf } from './code-streams.js'
import { HEAD_LENGTH, SECTION, sectionsOf } from './image.js'
import { packBytes, unpackBytes } from './packed-text.js'
import { readVocabulary, writeVocabulary } from './portable-vocabulary.js'
import { ROW } from './ruleset.js'
import { setWords, writeSets } from './set-words.js'

/** Integers before the head of the image: its length, and how many units its sets take without what can be told. */
const LENGTHS = 2

/**
 * An image as text, for the modules of the library. Before it is deflated its tables are laid down column by column,
 * its programs by what their integers mean, its sets without what their words tell and the bytes of its integers from
 * the lowest to the highest: two fifths less than as it is.
 */
export function packImageText(image: Int32Array): string {
  const sections = sectionsOf(image)
  const sets = setWords(sections[SECTION.sets]!)
  const to = new PlaneWriter()
  to.add(Int32Array.of(image.length, sets.length, ...image.subarray(0, HEAD_LENGTH)))
  sections.forEach((section, i) => {
    if (i === SECTION.vocabulary) writeVocabulary(section as Int32Array, to)
    else if (i === SECTION.code) {
      const { counts, units } = streamsOf(section, frameOf(sections))
      to.add(counts)
      to.add(units)
    } else if (i === SECTION.sets) to.add(sets)
    else if (i === SECTION.patterns) to.addColumns(section as Int32Array, ROW.size)
    else to.add(section)
  })
  return packBytes(to.bytes())
}

/** The image that `packImageText` has packed. */
export function unpackImageText(packed: string): Int32Array {
  const from = new PlaneReader(unpackBytes(packed))
  const head = from.take(new Int32Array(LENGTHS + HEAD_LENGTH))
  const [length, setLength] = head as unknown as [number, number]
  const image = new Int32Array(length)
  image.set(head.subarray(LENGTHS))
  const sections = sectionsOf(image)
  let streams: CodeStreams | undefined
  sections.forEach((section, i) => {
    if (i === SECTION.vocabulary) readVocabulary(from, section as Int32Array)
    else if (i === SECTION.code)
      streams = { counts: from.take(new Int32Array(STREAM_COUNT)), units: from.take(section.slice()) }
    else if (i === SECTION.sets) writeSets(from.take(new Uint16Array(setLength)), section)
    else if (i === SECTION.patterns) from.takeColumns(section as Int32Array, ROW.size)
    else from.take(section)
  })
  // programs lean on sets and patterns, which stand behind them
  fromStreams(streams!, sections[SECTION.code]!, frameOf(sections))
  return image
}

/** What the programs of an image lean on. */
function frameOf(sections: readonly Units[]): CodeFrame {
  const patterns = sections[SECTION.patterns]!
  const starts: number[] = []
  for (let row = 0; row < patterns.length; row += ROW.size) starts.push(patterns[row + ROW.start]!)
  return { sets: sections[SECTION.sets]!, starts }
}

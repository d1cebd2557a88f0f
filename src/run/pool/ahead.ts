import type { LintTextOptions, TextLinter, TextResult } from '../../retext/lint-text.js'
import type { Job, Pool } from './pool.js'
import type { TextBatch, TextToLint } from './text-work.js'

export type TextPool = Pool<TextBatch, readonly TextResult[]>

/** What is found in the texts of files before it is their turn. */
export interface Ahead<File> {
  /** The file at `index`; it and some of those after it are looked at. To be called with each index in turn. */
  reach(index: number): Promise<File>
  /** The same linter, which does not look again at texts of the file that was reached last. */
  wrap(linter: TextLinter): TextLinter
  close(): Promise<void>
}

/** What one file has for the threads. */
export interface Prepared<File> {
  readonly file: File
  /** UTF-16 units that are held until it is its turn. */
  readonly size: number
  readonly texts: readonly TextToLint[]
}

/** UTF-16 units of text in one job. */
const JOB = 1 << 14
/** A file holds more than its text. */
const FILE = 1 << 10

/** `prepare` reads the file at an index; it says nothing and never throws. */
export function createAhead<File>(
  pool: TextPool,
  count: number,
  prepare: (index: number) => Promise<Prepared<File>>
): Ahead<File> {
  const files = new Map<number, { readonly prepared: Prepared<File>; readonly places: readonly Place[] }>()
  const most = JOB * pool.mostAhead
  let next = 0
  let held = 0
  let known = new Map<string, TextResult>()

  async function fill(index: number): Promise<void> {
    if (next > index && held > most / 2) return
    const pack = createPacker(pool)
    while (next < count && (next <= index || held < most)) {
      const prepared = await prepare(next)
      files.set(next++, { prepared, places: prepared.texts.map(pack.add) })
      held += prepared.size + FILE
    }
    pack.end()
  }

  return {
    async reach(index) {
      await fill(index)
      const { prepared, places } = files.get(index)!
      files.delete(index)
      held -= prepared.size + FILE
      known = new Map()
      for (const [i, { text, options }] of prepared.texts.entries()) {
        const result = await resultAt(places[i]!, pool)
        if (result) known.set(keyOf(text, options), result)
      }
      return prepared.file
    },
    wrap: (linter) => ({
      ...linter,
      lint: (text, options) => known.get(keyOf(text, options)) ?? linter.lint(text, options)
    }),
    close: () => pool.close()
  }
}

/** Where the result of a text will be. */
interface Place {
  readonly pack: { job?: Job<TextBatch, readonly TextResult[]> }
  readonly index: number
}

/** Puts texts together into jobs. */
function createPacker(pool: TextPool): { add(text: TextToLint): Place; end(): void } {
  let texts: TextToLint[] = []
  let pack: Place['pack'] = {}
  let size = 0
  const end = () => {
    if (texts.length > 0) pack.job = pool.submit({ texts })
    texts = []
    pack = {}
    size = 0
  }
  return {
    add(text) {
      const place = { pack, index: texts.length }
      texts.push(text)
      size += text.text.length
      if (size >= JOB) end()
      return place
    },
    end
  }
}

/** Undefined: what went wrong will go wrong again when it is the turn of the file, and is told then. */
async function resultAt({ pack, index }: Place, pool: TextPool): Promise<TextResult | undefined> {
  try {
    return (await pool.result(pack.job!))[index]
  } catch {
    return undefined
  }
}

/** What is found depends on the text and on what is asked for, and on nothing else. */
function keyOf(text: string, { lineOf: _, ...options }: LintTextOptions): string {
  return `${JSON.stringify(options)}\n${text}`
}

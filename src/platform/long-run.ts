/** V8 of Node 20; the flags are known to do there what is said here. */
const KNOWN_V8 = '11.'
/** Units of bytecode that a function runs before it is compiled again, for speed. */
const INTERRUPT_BUDGET = 500_000
/** Runs of a regular expression before it is compiled to machine code; most of one draft run a few times. */
const REGEXP_TICKS = 50
const FLAGS = [
  `--interrupt-budget=${INTERRUPT_BUDGET}`,
  `--regexp-tier-up-ticks=${REGEXP_TICKS}`,
  '--no-regexp-peephole-optimization'
]
/** Bytes from which on the space of young objects grows no more. */
const YOUNG_SPACE = 8 << 20
/** So much may come to the old objects that live before V8 looks for those that are gone; it would take 300. */
const GROWTH_PERCENT = 60

/**
 * Has V8 wait before it compiles a function again, for speed: what is optimised early is thrown away and compiled
 * again, and one draft is over before it pays; so are regular expressions. A quarter of the instructions of one draft
 * of 1 KB, a sixth of the time for 200 files. To be called when the large pieces of the command line are loaded: V8
 * leaves a code cache aside that was made under other flags. Without effect in other versions of Node.
 */
export function optimiseLate(): void {
  if (!isKnownV8()) return
  process.getBuiltinModule('node:v8').setFlagsFromString(FLAGS.join(' '))
}

/**
 * Prepares V8 for a run over many drafts, in this thread and all others; the function that it gives is to be called
 * between them. Young objects take 8 MB instead of 32, and old ones that are gone go sooner: half of the memory, for
 * one part in twenty-five of the time. Without effect in other versions of Node.
 */
export async function prepareLongRun(): Promise<() => void> {
  if (!isKnownV8()) return () => {}
  const { getHeapSpaceStatistics, setFlagsFromString } = await import('node:v8')
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`)
  return () => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
    // again and again: V8 forgets it when a thread is made
    if (young && young.space_size >= YOUNG_SPACE) setFlagsFromString('--semi-space-growth-factor=1')
  }
}

function isKnownV8(): boolean {
  return process.versions.v8.startsWith(KNOWN_V8)
}

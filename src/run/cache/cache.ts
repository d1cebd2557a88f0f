import { createHash } from 'node:crypto'
import { buildStamp } from '../../platform/build-stamp.js'
import { openCacheStore } from '../../platform/cache-store.js'
import { readRuleFiles } from '../../platform/rule-files.js'
import type { LintTextOptions, TextLinter, TextResult } from '../../retext/lint-text.js'
import type { LinterConfig } from '../workbench.js'
import { type Seal, sealFor } from './sealed.js'

/** What a linter is made from, beside the program: folders of rules, words and offers of the house, `--ui-lang`. */
export type LinterMade = LinterConfig & { readonly uiLang?: string | undefined }

/** Remembers what was found in texts, from one run to the next. */
export interface Cache {
  /** The same linter, which looks at no text twice. */
  wrap(linter: TextLinter, made: LinterMade): TextLinter
  /** Whether something is kept of a text. */
  holds(text: string, options: LintTextOptions, made: LinterMade): boolean
  readonly hits: number
  readonly misses: number
  /** Writes what is new; gives what went wrong, which harms nobody. */
  save(): string | undefined
}

/**
 * What is found depends on the text, on what is asked for, on the rules and on the program, and on nothing else:
 * these are the key. Files are still read each time, so that no report is ever out of date. What is kept is sealed with
 * the text itself: a cache that gets into other hands tells nothing.
 */
export function openCache(folder: string): Cache {
  const store = openCacheStore(folder, digest(buildStamp()).slice(0, 16))
  const stamps = new Map<string, string>()
  let hits = 0
  let misses = 0
  const stampOf = ({ rulesets, terms, authority, uiLang }: LinterMade) => {
    const name = JSON.stringify({ rulesets, terms, authority, uiLang })
    const stamp = stamps.get(name) ?? digest(`${name}\n${rulesStamp(rulesets)}`)
    stamps.set(name, stamp)
    return stamp
  }
  return {
    get hits() {
      return hits
    },
    get misses() {
      return misses
    },
    save: () => store.save(),
    holds: (text, options, made) => store.get(sealOf(text, options, stampOf(made)).name) !== undefined,
    wrap(linter, made) {
      const stamp = stampOf(made)
      return {
        ...linter,
        lint(text, options) {
          const seal = sealOf(text, options, stamp)
          const known = parsed(store.get(seal.name), seal)
          if (known) {
            hits++
            return known
          }
          misses++
          const result = linter.lint(text, options)
          store.set(seal.name, seal.close(JSON.stringify(result)))
          return result
        }
      }
    }
  }
}

function sealOf(text: string, { lineOf, ...options }: LintTextOptions, stamp: string): Seal {
  const lines = lineOf ? directiveLines(text, lineOf) : []
  return sealFor(`${stamp}\n${JSON.stringify({ ...options, lines }, plainOnly)}\n${text}`)
}

/** Notes on inline ignores name the line of the file; nothing else depends on where a text stands. */
function directiveLines(text: string, lineOf: (offset: number) => number): number[] {
  return [...text.matchAll(/levelhead-/g)].map(({ index }) => lineOf(index))
}

/** JSON would leave out what is no plain data, and different questions would have one key. */
function plainOnly(name: string, value: unknown): unknown {
  const kind = Object.prototype.toString.call(value)
  if (typeof value === 'function' || /\[object (?:Map|Set|RegExp|WeakMap|Promise)\]/.test(kind)) {
    throw new TypeError(`the option ${name} cannot be part of a key`)
  }
  return value
}

function rulesStamp(folders: readonly string[]): string {
  return digest(JSON.stringify(folders.map((folder) => readRuleFiles(folder))))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function parsed(sealed: string | undefined, seal: Seal): TextResult | undefined {
  const value = sealed === undefined ? undefined : seal.open(sealed)
  return value === undefined ? undefined : JSON.parse(value)
}

import { CLASS, CLOSED } from '../language/classes.js'
import type { SymbolTable } from './symbol-table.js'

/** Bits that stand for class names: of any class, of features of the language, and of classes a word must not have. */
export interface ClassMask {
  readonly classes: number
  readonly morphology: number
  /** `{any}` and `{open}`: no bit of this may be set; 0 when neither is named. */
  readonly none: number
}

/** The masks of the names in one pair of braces; undefined when one of them is unknown. */
export function classMask(names: readonly string[], symbols: SymbolTable): ClassMask | undefined {
  let classes = 0
  let morphology = 0
  let none = 0
  for (const name of names) {
    if (name === 'any') none = CLASS.sign
    else if (name === 'open') none = none === CLASS.sign ? none : CLOSED | CLASS.sign
    else if (Object.hasOwn(CLASS, name)) classes |= CLASS[name as keyof typeof CLASS]
    else {
      const bit = symbols.morphology(name)
      if (bit === undefined) return undefined
      morphology |= bit
    }
  }
  return { classes, morphology, none }
}

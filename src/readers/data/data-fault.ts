/** Data may be nested so deep and no deeper: the parsers of the libraries call themselves. */
export const MAX_DEPTH = 200

/** A data file cannot be parsed. The message says what is wrong there, `offset` where, in UTF-16 units. */
export class DataFault extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** The fault of data that is nested deeper than `MAX_DEPTH`. */
export function tooDeep(offset: number): DataFault {
  return new DataFault(`it is nested deeper than ${MAX_DEPTH} levels`, offset)
}

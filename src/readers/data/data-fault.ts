/** A data file cannot be parsed. The message says what is wrong there, `offset` where, in UTF-16 units. */
export class DataFault extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** Addresses of mail and web, bank accounts. */
export const ADDRESSES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu,
  /(?:(?<!\p{L})\p{L}[\p{L}\d+.-]{1,12}:\/\/|(?<!\p{L})www\.)[^\s<>"”»)\ufffc]+/giu,
  /(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|biz|eu|io|co|it|tr|uk|de|fr|es|gov|edu|shop|store|app|dev|online)(?:\.(?:tr|uk))?(?:\/[^\s<>"”»)\ufffc]*)?(?![\p{L}\p{N}-])/giu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])@[\p{L}_][\p{L}\p{N}_.]{2,}/gu
]

/** A word with a figure in it, whatever else: a number, an amount, a date, a code, a postcode. */
export const FIGURES =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*(?:[-_/][\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*)*/gu

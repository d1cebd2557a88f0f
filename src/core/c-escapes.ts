/** What a letter behind a backslash stands for in C, in catalogues of gettext and in the names that git quotes. */
export const C_ESCAPES: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v'
}

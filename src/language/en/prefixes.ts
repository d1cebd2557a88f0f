/** A word behind a prefix that verbs keep their irregular forms under: `mis|pay`, `re|send`. */
export const PREFIXED = /^(re|un|over|mis|out|under|pre|co)([a-z]{3,})$/

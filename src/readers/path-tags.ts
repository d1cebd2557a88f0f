/** A language as file names and folders write it: `it`, `it-IT`, `zh_Hant`, `es-419`; `en-002` is a number. */
export const TAG_IN_PATH = /^[a-z]{2}(?:[-_](?:[A-Z]{2}|[A-Z][a-z]{3}|419))?$/
/** Codes that are English words or common abbreviations when they stand in a path. */
export const AMBIGUOUS_TAGS = /^(?:no|is|id|he|az|my)$/
/** Folders whose folders are languages. */
export const LOCALE_FOLDERS = /^(?:i18n|l10n|langs?|languages?|locales?|translations?)$/i

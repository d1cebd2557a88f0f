/** One warning of the rule accusatory/failed-to, and no other of its category. */
export const FAULTY = 'Hi Ana,\n\nYou failed to attach the receipt.\n\nThanks,\nMark\n'
/** Nothing of the categories that the tests ask for. */
export const CLEAN = 'Hi Ana,\n\nThe parcel left on Monday and reaches you on Wednesday.\n\nThanks,\nMark\n'
/** One finding with a fix, and what the fix makes of it. */
export const FIXABLE = 'Hi Ana,\n\nPlease be advised that we ship on Monday.\n\nThanks,\nMark\n'
export const FIXED = 'Hi Ana,\n\nWe ship on Monday.\n\nThanks,\nMark\n'

/** Only the rules that the drafts above are about, so that new rules change no test. */
export const ONLY = ['--only', 'accusatory/failed-to', 'canned/please-be-advised', '--lang', 'en']

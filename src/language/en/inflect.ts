export type { Form, Reading } from './form.js'
export { lemma, reinflect } from './lemma.js'
export { allForms, inflect } from './word-forms.js'

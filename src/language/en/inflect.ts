export type { Form } from './form.js'
export { allForms, inflect } from './word-forms.js'

import { createDataReader } from './data/data-reader.js'

/** gettext catalogues: the list of their entries, without the header and what is no longer in use. */
export const poReader = createDataReader({
  name: 'po',
  extensions: ['.po', '.pot'],
  async parse(source) {
    const { parsePoCatalogue } = await import('./po/po-catalogue.js')
    return parsePoCatalogue(source)
  }
})

import { createDataReader } from './data/data-reader.js'

/** YAML: every scalar style, several documents. */
export const yamlReader = createDataReader({
  name: 'yaml',
  extensions: ['.yaml', '.yml'],
  async parse(source) {
    const { parseYamlTree } = await import('./yaml/yaml-tree.js')
    return parseYamlTree(source)
  }
})

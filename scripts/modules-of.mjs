import path from 'node:path'

/**
 * Packages that give Node CommonJS and browsers ES modules, with the file of the latter: the names of a CommonJS module
 * that is imported late are lost when a bundle is split.
 */
export function modulesOf(root) {
  return { yaml: path.join(root, 'node_modules/yaml/browser/index.js') }
}

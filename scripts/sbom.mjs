#!/usr/bin/env node
// Prints what comes with the package as CycloneDX 1.5, out of a built folder: npm run --silent sbom [-- FOLDER]
// The build packs it as dist/sbom.cdx.json.
// What is installed beside the package, and what its bundles hold, as the build has listed it. Versions and hashes are
// those of the lock file: “npm sbom --omit dev” knows nothing of bundles.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const read = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'))
const { name, version, license, description } = read('package.json')
const { packages } = read('package-lock.json')

const built = path.resolve(root, process.argv[2] ?? 'dist')
const bundled = new Set(JSON.parse(readFileSync(path.join(built, 'third-party.json'), 'utf8')))
const shipped = Object.entries(packages).filter(
  ([place, { dev }]) => bundled.has(place) || (place !== '' && !dev)
)
const components = shipped.map(([place, entry]) => componentOf(nameOf(place), entry))
components.sort((a, b) => (a.purl < b.purl ? -1 : 1))
const self = {
  type: 'application',
  name,
  version,
  description,
  purl: `pkg:npm/${name}@${version}`,
  ...licensed(license)
}
const bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: self },
  components
}
console.log(JSON.stringify(bill, null, 2))

function componentOf(full, { version: own, integrity, license: terms, optional }) {
  const [group, bare] = full.startsWith('@') ? full.split('/') : [undefined, full]
  return {
    type: 'library',
    ...(group ? { group } : {}),
    name: bare,
    version: own,
    scope: optional ? 'optional' : 'required',
    purl: `pkg:npm/${full.replace('@', '%40')}@${own}`,
    ...(integrity ? { hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }] } : {}),
    ...licensed(terms)
  }
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
function nameOf(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function hexOf(integrity) {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
}

function licensed(terms) {
  return typeof terms === 'string' ? { licenses: [{ expression: terms }] } : {}
}

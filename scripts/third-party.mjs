import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const LICENSE = /^(?:licen[sc]e|copying)(?:[.-].*)?$/i

/**
 * Writes what of other packages is inside the bundles: `third-party.json`, the places of these packages in the lock
 * file, and `third-party-licenses.txt`, their terms, which have to go with every copy.
 * @throws Error when a package has no text of its licence
 */
export function writeThirdParty(root, out, metafiles) {
  const places = [...new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(placeOf))].sort()
  writeFileSync(path.join(out, 'third-party.json'), `${JSON.stringify(places, null, 1)}\n`)
  const terms = places.map((place) => termsOf(path.join(root, place)))
  writeFileSync(path.join(out, 'third-party-licenses.txt'), terms.join(`\n${'-'.repeat(78)}\n\n`))
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` → `node_modules/a/node_modules/@b/c`. */
function placeOf(input) {
  return /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(input) ?? []
}

function termsOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => LICENSE.test(entry))
  if (file === undefined) throw new Error(`no text of its licence comes with ${name}`)
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`
}

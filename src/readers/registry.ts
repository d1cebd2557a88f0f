import { csvReader } from './csv.js'
import { emlReader } from './eml.js'
import { htmlReader } from './html.js'
import { jsonReader } from './json.js'
import { jsonLinesReader } from './json-lines.js'
import { markdownReader } from './markdown.js'
import { mboxReader } from './mbox.js'
import { mjmlReader } from './mjml.js'
import { poReader } from './po.js'
import type { Reader } from './reader.js'
import { textReader } from './text.js'
import { yamlReader } from './yaml.js'

/** Every format that can be read. A reader that needs a heavy library imports it inside `read`. */
export const READERS: readonly Reader[] = [
  textReader,
  markdownReader,
  csvReader,
  emlReader,
  htmlReader,
  jsonReader,
  jsonLinesReader,
  mboxReader,
  mjmlReader,
  poReader,
  yamlReader
]

/** The extensions that a search through a folder looks for; lower case, with the dot. */
export const KNOWN_EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions)

/** The extensions of files that are a draft, whatever they hold. */
export const TEXT_EXTENSIONS: readonly string[] = READERS.flatMap((reader) =>
  reader.values ? [] : reader.extensions
)

const BY_EXTENSION = new Map(READERS.flatMap((reader) => reader.extensions.map((ext) => [ext, reader])))

/** The reader of a file, by its extension; plain text when it has none; undefined when the format is unknown. */
export function readerFor(path: string): Reader | undefined {
  const extension = extensionOf(path)
  return extension === '' ? textReader : BY_EXTENSION.get(extension)
}

/** The reader of that name (`--input-format`), or undefined. */
export function readerNamed(name: string): Reader | undefined {
  return READERS.find((reader) => reader.name === name)
}

/** Like path.extname, for either slash and in lower case: '' for `README` and `.draft`. */
function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot).toLowerCase()
}

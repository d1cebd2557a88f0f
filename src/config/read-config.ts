import { createRequire } from 'node:module'
import { basename, extname } from 'node:path'
import { ConfigError } from '../core/errors.js'
import { errorCode } from '../platform/error-code.js'
import { LARGEST, readLimited } from '../platform/read-limited.js'
import { placeInFile } from './config-fault.js'
import { parseJsonc } from './parse-jsonc.js'
import { type DataPath, type ParsedSource, SyntaxFault } from './source-text.js'

export interface ReadOptions {
  /** Paths in messages are relative to it. */
  readonly cwd: string
  /** Config files that are programs are run; without it they are refused. */
  readonly allowJsConfig?: boolean
}

const CODE_EXTENSION = /^\.[cm]?[jt]s$/

/**
 * Reads and parses a config file by its name: JSON (comments and trailing commas allowed), YAML, the
 * `levelhead` key of package.json; a name without extension may hold either. Throws ConfigError.
 */
export async function readConfig(file: string, options: ReadOptions): Promise<ParsedSource> {
  if (CODE_EXTENSION.test(extname(file))) return readProgram(file, options)
  const text = readText(file, options.cwd)
  try {
    return await parseByName(file, text)
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error
    throw new ConfigError({
      code: 'config-syntax',
      what: `Cannot parse the configuration: ${error.message}`,
      value: placeInFile(file, error.position, options.cwd),
      cause: error
    })
  }
}

async function parseByName(file: string, text: string): Promise<ParsedSource> {
  if (basename(file) === 'package.json') return below(parseJsonc(text), ['levelhead'])
  const extension = extname(file)
  if (extension === '.json' || extension === '.jsonc') return parseJsonc(text)
  if (extension === '.yaml' || extension === '.yml') return asYaml(text)
  try {
    return parseJsonc(text)
  } catch (error) {
    const looksLikeJson = /^\s*(?:\{|\/[/*])/.test(text)
    return asYaml(text).catch((yamlError) => {
      throw looksLikeJson ? error : yamlError
    })
  }
}

async function asYaml(text: string): Promise<ParsedSource> {
  const { parseYaml } = await import('./parse-yaml.js')
  return parseYaml(text)
}

function below(source: ParsedSource, prefix: DataPath): ParsedSource {
  const value = prefix.reduce<unknown>((data, key) => (data as Record<string, unknown>)?.[key], source.value)
  return { value, locate: (path, part) => source.locate([...prefix, ...path], part) }
}

function readText(file: string, cwd: string): string {
  let bytes: Buffer
  try {
    bytes = readLimited(file)
  } catch (cause) {
    const code = errorCode(cause)
    const missing = code === 'ENOENT'
    throw new ConfigError({
      code: missing ? 'config-not-found' : 'config-unreadable',
      what: missing ? 'The configuration file does not exist' : 'Cannot read the configuration file',
      value: placeInFile(file, undefined, cwd),
      ...(code === 'EFBIG' ? { expected: `at most ${LARGEST} bytes` } : {}),
      cause
    })
  }
  // Windows PowerShell writes UTF-16 with a mark when it redirects.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ConfigError({
      code: 'config-encoding',
      what: 'Cannot decode the configuration file',
      value: placeInFile(file, undefined, cwd),
      expected: 'UTF-8',
      remedy: 'save it as UTF-8',
      cause
    })
  }
}

/** What `require` gives for `export default`. */
function isModule(loaded: unknown): loaded is { readonly default: unknown } {
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded
}

// `import` is not to be had in the pieces of the command line, which are scripts; `require` takes both kinds
function readProgram(file: string, { cwd, allowJsConfig }: ReadOptions): ParsedSource {
  const value = placeInFile(file, undefined, cwd)
  if (!allowJsConfig) {
    throw new ConfigError({
      code: 'config-is-code',
      what: 'The configuration is a program, and programs are not run',
      value,
      expected: 'JSON or YAML',
      remedy: 'move its content to levelhead.config.json, or let it run with --allow-js-config'
    })
  }
  try {
    const loaded: unknown = createRequire(file)(file)
    return { value: isModule(loaded) ? loaded.default : loaded, locate: () => undefined }
  } catch (cause) {
    // behind the first line Node.js tells of the folders of the machine
    const [said] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
    const reason = errorCode(cause) === 'ERR_REQUIRE_ASYNC_MODULE' ? 'it waits (top-level await)' : said
    throw new ConfigError({
      code: 'config-is-code',
      what: `The configuration fails to run: ${reason}`,
      value,
      cause
    })
  }
}

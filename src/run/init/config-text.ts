import { LANGUAGES } from '../../core/draft.js'
import type { Library } from './find-libraries.js'

const NAMES: Readonly<Record<string, string>> = { en: 'English', it: 'Italian', tr: 'Turkish' }

/** The text of levelhead.config.yaml for these libraries. */
export function configText(libraries: readonly Library[], version: string): string {
  const langs = [...new Set(libraries.flatMap((library) => library.langs))]
  const lang = langs.length === 1 && (LANGUAGES as readonly string[]).includes(langs[0]!) ? langs[0]! : 'auto'
  return [
    `# yaml-language-server: $schema=https://unpkg.com/levelhead@${version}/schemas/config.schema.json`,
    ...libraries.map((library) => `# ${describe(library)}`),
    '',
    '# auto: told by the draft itself.',
    `lang: ${lang}`,
    '',
    '# A run fails from this level up: error, warning, suggestion or never.',
    'failOn: warning',
    '',
    ...ignoreLines(libraries),
    '# Levels of rules and categories; “levelhead rules list” shows them all.',
    '# rules:',
    '#   heated: error',
    '#   canned/please-be-advised: off',
    ''
  ].join('\n')
}

/** One library in words: `macros/: 12 replies in 3 files, English and Italian`. */
export function describe({ path, files, drafts, langs }: Library): string {
  const names = langs.map((lang) => NAMES[lang] ?? lang)
  const inFiles = files === drafts ? '' : ` in ${files} ${files === 1 ? 'file' : 'files'}`
  const spoken = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
  return `${path}: ${drafts} ${drafts === 1 ? 'reply' : 'replies'}${inFiles}${spoken ? `, ${spoken}` : ''}`
}

/** Everything but the libraries, written so that a folder in a folder stays open. */
function ignoreLines(libraries: readonly Library[]): string[] {
  if (libraries.length === 0 || libraries.some(({ path }) => path === './')) return []
  const lines = ['/*']
  for (const { path } of libraries) {
    const steps = path.replace(/\/$/, '').split('/')
    for (let i = 1; i < steps.length; i++) {
      const folder = steps.slice(0, i).map(literal).join('/')
      lines.push(`!/${folder}/`, `/${folder}/*`)
    }
    lines.push(`!/${steps.map(literal).join('/')}${path.endsWith('/') ? '/' : ''}`)
  }
  const once = lines.filter((line, i) => lines.indexOf(line) === i)
  return [
    '# Everything but the replies, in the syntax of .gitignore.',
    'ignore:',
    ...once.map((line) => `  - ${JSON.stringify(line)}`),
    ''
  ]
}

function literal(step: string): string {
  return step.replace(/[\\*?[\]{}!#]/g, '\\$&')
}

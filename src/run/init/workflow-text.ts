import type { Library } from './find-libraries.js'

/** The text of .github/workflows/levelhead.yml: marks what a pull request changes in the libraries. */
export function workflowText(libraries: readonly Library[], version: string): string {
  const whole = libraries.length === 0 || libraries.some(({ path }) => path === './')
  const paths = libraries.map(({ path }) => (path.endsWith('/') ? `${path}**` : path))
  const files = whole ? ['.'] : libraries.map(({ path }) => path.replace(/\/$/, ''))
  return [
    'name: levelhead',
    'on:',
    '  pull_request:',
    ...(whole ? [] : ['    paths:', ...paths.map((path) => `      - ${JSON.stringify(path)}`)]),
    'permissions:',
    '  contents: read',
    'jobs:',
    '  levelhead:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    '        with:',
    '          fetch-depth: 0',
    '      - run: >-',
    `          npx --yes levelhead@${version} lint --format github`,
    '          "--changed=origin/$GITHUB_BASE_REF" --',
    ...files.map((file) => `          ${shellWord(file)}`),
    ''
  ].join('\n')
}

function shellWord(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

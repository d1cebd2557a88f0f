import type { TableCommand, Values } from '../command-table.js'
import { type CompletionData, quoted, withDefault } from './merged-root.js'

/** A completion script for bash 3.2 and later; needs no other package. */
export function bashCompletion({ commands, rules }: CompletionData): string {
  const all = withDefault(commands)
  return [
    '# levelhead completion for bash: source <(levelhead completion bash)',
    '_levelhead() {',
    "  local IFS=$'\\n' cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\" at='' word i kind='' words=''",
    '  # “--format=json” comes in three words',
    "  if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi",
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    '    word="${COMP_WORDS[i]}"',
    '    case "$at $word" in',
    ...steps(all),
    '    esac',
    '  done',
    '  case "$at $prev" in',
    ...all.flatMap(optionCases),
    '  esac',
    '  if [[ -z $kind && $cur == -* ]]; then',
    '    kind=words',
    '    case "$at" in',
    ...all.map((command) => `      ${quoted(nameOf(command))}) words=${lines(optionNames(command))} ;;`),
    '    esac',
    '  elif [[ -z $kind ]]; then',
    '    case "$at" in',
    ...all.map((command) => `      ${quoted(nameOf(command))}) ${argument(command)} ;;`),
    '    esac',
    '  fi',
    `  if [[ $kind == *rules* ]]; then words=${lines(rules)}; fi`,
    '  COMPREPLY=($(compgen -W "$words" -- "$cur"))',
    '  if [[ $kind == *files* ]]; then',
    '    compopt -o filenames 2>/dev/null',
    '    COMPREPLY+=($(compgen -f -- "$cur"))',
    '  elif [[ $kind == folders ]]; then',
    '    compopt -o filenames 2>/dev/null',
    '    COMPREPLY=($(compgen -d -- "$cur"))',
    '  fi',
    '}',
    'complete -F _levelhead levelhead',
    ''
  ].join('\n')
}

function nameOf({ words }: TableCommand): string {
  return words.join(' ')
}

function steps(commands: readonly TableCommand[]): string[] {
  return commands.flatMap(({ words }) => {
    if (words.length === 0) return []
    const before = words.slice(0, -1).join(' ')
    return [`      ${quoted(`${before} ${words.at(-1)}`)}) at=${quoted(words.join(' '))} ;;`]
  })
}

function optionCases(command: TableCommand): string[] {
  return command.options.flatMap(({ names, values }) => {
    if (values.kind === 'none') return []
    const patterns = names.map((name) => quoted(`${nameOf(command)} ${name}`)).join('|')
    return [`    ${patterns}) ${setting(values)} ;;`]
  })
}

function setting(values: Values): string {
  return values.kind === 'words' ? `kind=words words=${lines(values.words)}` : `kind=${values.kind}`
}

function argument({ subcommands, argument: values }: TableCommand): string {
  const words = [...subcommands, ...(subcommands.length > 0 ? ['help'] : [])]
  if (words.length === 0) return setting(values)
  return `kind=${values.kind === 'files' ? 'files' : 'words'} words=${lines(words)}`
}

function optionNames({ options }: TableCommand): string[] {
  return options.flatMap(({ names }) => names.filter((name) => name.startsWith('--')))
}

function lines(words: readonly string[]): string {
  return `$'${words.join('\\n').replaceAll("'", "\\'")}'`
}

import type { TableCommand, Values } from '../command-table.js'
import { type CompletionData, quoted, withDefault } from './merged-root.js'

/** A completion script for zsh: a file `_levelhead` in a folder of `fpath`, or sourced after `compinit`. */
export function zshCompletion({ commands, rules }: CompletionData): string {
  const all = withDefault(commands)
  const description = new Map(commands.map((command) => [command.words.join(' '), command.description]))
  return [
    '#compdef levelhead',
    '_levelhead() {',
    '  local cur="${words[CURRENT]}" prev="${words[CURRENT-1]}" at=\'\' word i',
    '  local -a rules options subcommands',
    `  rules=(${rules.map(quoted).join(' ')})`,
    '  if [[ $cur == --*=* ]]; then prev="${cur%%=*}"; compset -P "*="; fi',
    '  for ((i = 2; i < CURRENT; i++)); do',
    '    word="${words[i]}"',
    '    case "$at $word" in',
    ...all.flatMap(({ words }) =>
      words.length === 0
        ? []
        : [
            `      (${quoted(`${words.slice(0, -1).join(' ')} ${words.at(-1)}`)}) at=${quoted(words.join(' '))} ;;`
          ]
    ),
    '    esac',
    '  done',
    '  case "$at $prev" in',
    ...all.flatMap((command) =>
      command.options.flatMap(({ names, values }) =>
        values.kind === 'none'
          ? []
          : [
              `    (${names.map((name) => quoted(`${command.words.join(' ')} ${name}`)).join('|')}) ${adding(values)}; return ;;`
            ]
      )
    ),
    '  esac',
    '  case "$at" in',
    ...all.flatMap((command) => [
      `    (${quoted(command.words.join(' '))})`,
      `      options=(${command.options.map(described).join(' ')})`,
      `      subcommands=(${command.subcommands
        .map((name) => quoted(`${name}:${description.get([...command.words, name].join(' ')) ?? ''}`))
        .join(' ')})`,
      `      if [[ $cur == -* ]]; then _describe option options; return; fi`,
      ...(command.subcommands.length > 0 ? ['      _describe command subcommands'] : []),
      `      ${adding(command.argument)} ;;`
    ]),
    '  esac',
    '}',
    'if [[ $funcstack[1] == _levelhead ]]; then _levelhead "$@"; else compdef _levelhead levelhead; fi',
    ''
  ].join('\n')
}

function described({ names, description }: TableCommand['options'][number]): string {
  return quoted(`${names.at(-1)}:${description.replaceAll(':', '\\:')}`)
}

function adding(values: Values): string {
  if (values.kind === 'words') return `compadd -- ${values.words.map(quoted).join(' ')}`
  if (values.kind === 'rules') return 'compadd -- $rules'
  if (values.kind === 'files') return '_files'
  return values.kind === 'folders' ? '_files -/' : ':'
}

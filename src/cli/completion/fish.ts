import type { TableCommand, TableOption } from '../command-table.js'
import { type CompletionData, quoted, withDefault } from './merged-root.js'

/** A completion script for fish: `levelhead completion fish > ~/.config/fish/completions/levelhead.fish`. */
export function fishCompletion({ commands, rules }: CompletionData): string {
  const all = withDefault(commands)
  const first = all[0]!.subcommands.map(quoted).join(' ')
  const names = new Map(all.map((command) => [command.words.join(' '), command]))
  const lines = ['# levelhead completion for fish', `set -g __levelhead_rules ${rules.map(quoted).join(' ')}`]
  for (const command of all) {
    const condition = conditionOf(command, first)
    const complete = `complete -c levelhead -n ${quoted(condition)}`
    for (const name of command.subcommands) {
      const text = names.get([...command.words, name].join(' '))?.description ?? ''
      lines.push(`${complete} -f -a ${quoted(name)} -d ${quoted(text)}`)
    }
    const { argument } = command
    if (argument.kind === 'words') lines.push(`${complete} -f -a ${quoted(argument.words.join(' '))}`)
    else if (argument.kind === 'rules') lines.push(`${complete} -f -a "$__levelhead_rules"`)
    else if (argument.kind === 'folders') lines.push(`${complete} -f -a '(__fish_complete_directories)'`)
    else if (argument.kind === 'none') lines.push(`${complete} -f`)
    lines.push(...command.options.map((option) => `${complete} ${optionWords(option)}`))
  }
  return `${lines.join('\n')}\n`
}

function conditionOf({ words }: TableCommand, first: string): string {
  if (words.length === 0) return `not __fish_seen_subcommand_from ${first}`
  return words.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ')
}

function optionWords({ names, description, values }: TableOption): string {
  const spelled = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return [...spelled, ...valueWords(values), `-d ${quoted(description)}`].join(' ')
}

function valueWords(values: TableOption['values']): string[] {
  if (values.kind === 'none') return []
  if (values.kind === 'words') return ['-x', '-a', quoted(values.words.join(' '))]
  if (values.kind === 'rules') return ['-x', '-a', '"$__levelhead_rules"']
  if (values.kind === 'files') return ['-r', '-F']
  return values.kind === 'folders' ? ['-x', '-a', "'(__fish_complete_directories)'"] : ['-x']
}

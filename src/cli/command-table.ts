import type { Command, Option } from 'commander'

/** What a word of the command line may be. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'rules' | 'files' | 'folders' | 'none' | 'free' }

export interface TableOption {
  /** `-q` and `--quiet`, as they are typed. */
  readonly names: readonly string[]
  readonly description: string
  /** `none`: it takes no value. */
  readonly values: Values
  /** What stands for the value in the help; '' without one. */
  readonly placeholder: string
  readonly group: string
}

/** One command as completions and the man page need it. */
export interface TableCommand {
  /** Words behind `levelhead`; none for the program itself. */
  readonly words: readonly string[]
  readonly description: string
  readonly usage: string
  readonly options: readonly TableOption[]
  readonly subcommands: readonly string[]
  readonly argument: Values
}

/** Every command of the program, the program itself first. */
export function commandTable(program: Command): readonly TableCommand[] {
  const visit = (command: Command, words: readonly string[]): TableCommand[] => [
    describe(command, words),
    ...command.commands.flatMap((child) => visit(child, [...words, child.name()]))
  ]
  return visit(program, [])
}

const HELP: TableOption = {
  names: ['-h', '--help'],
  description: 'print the help of the command',
  values: { kind: 'none' },
  placeholder: '',
  group: 'Options:'
}

function describe(command: Command, words: readonly string[]): TableCommand {
  const own = command.options.filter(({ hidden }) => !hidden).map(optionOf)
  return {
    words,
    description: command.description(),
    usage: command.usage(),
    options: [...own, HELP],
    subcommands: command.commands.map((child) => child.name()),
    argument: argumentOf(words)
  }
}

function optionOf(option: Option): TableOption {
  return {
    names: [option.short, option.long].filter((name) => name !== undefined),
    description: option.description,
    values: valuesOf(option),
    placeholder: /[<[].*$/.exec(option.flags)?.[0] ?? '',
    group: option.helpGroupHeading ?? 'Options:'
  }
}

/** Options that list their values say so in their description, behind a colon: see `choice`. */
function valuesOf(option: Option): Values {
  const { long, description, flags } = option
  if (!/[<[]/.test(flags)) return { kind: 'none' }
  if (long === '--only' || long === '--rule') return { kind: 'rules' }
  const listed = /: ([a-z][a-z0-9-]*(?:, [a-z][a-z0-9-]*)*)$/.exec(description)?.[1]
  if (listed !== undefined) return { kind: 'words', words: listed.split(', ') }
  if (/<folder>/.test(flags)) return { kind: 'folders' }
  return /<(?:file|path)>/.test(flags) ? { kind: 'files' } : { kind: 'free' }
}

function argumentOf([first, second]: readonly string[]): Values {
  if (first === 'explain') return { kind: 'rules' }
  if (first === 'completion') return { kind: 'words', words: ['bash', 'zsh', 'fish', 'powershell'] }
  if (first === 'rules') return second === 'test' ? { kind: 'folders' } : { kind: 'none' }
  return first === 'init' ? { kind: 'none' } : { kind: 'files' }
}

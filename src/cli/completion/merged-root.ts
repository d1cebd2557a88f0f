import type { TableCommand } from '../command-table.js'

/** What a shell completes: the commands, and the names of rules and categories. */
export interface CompletionData {
  readonly commands: readonly TableCommand[]
  readonly rules: readonly string[]
}

/** The commands, where the program itself takes what `lint` takes, since that is what it runs. */
export function withDefault(commands: readonly TableCommand[]): readonly TableCommand[] {
  const lint = commands.find(({ words }) => words.join(' ') === 'lint')
  return commands.map((command) => {
    if (command.words.length > 0 || !lint) return command
    const own = command.options.filter(({ names }) => !names.includes('--help'))
    return { ...command, options: [...own, ...lint.options], argument: lint.argument }
  })
}

/** `a text` for a shell: in single quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

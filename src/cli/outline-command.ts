import { Command, Option } from 'commander'

const ANY = new Option('--any')

/** A command that this run only lists: it knows that it has options, and not which. */
class OutlineCommand extends Command {
  override createCommand(name?: string): Command {
    return new OutlineCommand(name)
  }

  override createOption(): Option {
    return ANY
  }

  override addOption(option: Option): this {
    if (this.options.length === 0) (this.options as Option[]).push(option)
    return this
  }
}

/** A program that makes its commands in full only where `isUsed`; declaring options takes time at every start. */
export class Program extends Command {
  private readonly isUsed: (name: string) => boolean

  constructor(name: string, isUsed: (name: string) => boolean) {
    super(name)
    this.isUsed = isUsed
  }

  override createCommand(name = ''): Command {
    return this.isUsed(name) ? new Command(name) : new OutlineCommand(name)
  }
}

/** Whether a command may run, or tell its options, in a call: `lint` always but for the help of the program. */
export function usedBy(argv: readonly string[]): (name: string) => boolean {
  if (argv.includes('completion')) return () => true
  const isHelp = argv.length === 1 && ['-h', '--help', 'help'].includes(argv[0]!)
  return (name) => argv.includes(name) || name === 'help' || (name === 'lint' && !isHelp)
}

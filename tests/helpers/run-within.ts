import { ended, type Ran, startCli } from './run-cli.js'

/** Runs the command line; a process that takes longer than `time` (ms) is killed, and that is an error. */
export async function runWithin(
  time: number,
  args: readonly string[],
  cwd: string,
  stdin = ''
): Promise<Ran> {
  const child = startCli(args, { cwd })
  const timer = setTimeout(() => child.kill('SIGKILL'), time)
  const ran = await ended(child, stdin)
  clearTimeout(timer)
  if (ran.signal === 'SIGKILL') throw new Error(`not done in ${time} ms: levelhead ${args.join(' ')}`)
  return ran
}

import type { Command } from 'commander'
import { configAsJson, explainConfig } from '../../config/explain.js'
import { resolveConfig } from '../../config/resolve.js'
import type { Io } from '../../platform/io.js'
import type { ExitCode } from '../../run/exit-code.js'

/** `levelhead config FILE`: the merged configuration of a file, and where each value came from. */
export function configCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('config [file]')
    .description('print the configuration that holds for a file, and where each value comes from')
    .option('--config <file>', 'use this configuration file')
    .option('--format <name>', 'pretty or json', 'pretty')
    .action(async (file: string | undefined, options: { config?: string; format: string }) => {
      const filePath = file ?? 'draft.txt'
      const home = io.env['HOME'] ?? io.env['USERPROFILE']
      const resolved = await resolveConfig(filePath, {
        cwd: io.cwd,
        ...(home === undefined ? {} : { home }),
        ...(options.config === undefined ? {} : { configPath: options.config })
      })
      await io.stdout.write(
        options.format === 'json'
          ? `${JSON.stringify(configAsJson(resolved, filePath), null, 2)}\n`
          : explainConfig(resolved, filePath, io.cwd)
      )
      done(0)
    })
}

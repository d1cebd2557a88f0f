import type { Command } from 'commander'
import { configAsJson, explainConfig } from '../../config/explain.js'
import type { Io } from '../../platform/io.js'
import { jsonText } from '../../reporters/json-text.js'
import type { ExitCode } from '../../run/exit-code.js'
import { print } from '../../run/show.js'
import { choice } from '../choice.js'
import { jsConfigOption } from '../options.js'

interface ConfigOptions {
  readonly config?: string | false
  readonly allowJsConfig?: boolean
  readonly format?: string
}

/** `levelhead config FILE`: the merged configuration of a file, and where each value came from. */
export function configCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('config [file]')
    .description('print the configuration that holds for a file, and where each value comes from')
    .option('--config <file>', 'use this configuration')
    .option('--no-config', 'use no configuration')
    .addOption(jsConfigOption())
    .addOption(choice('--format <name>', 'format (default: pretty)', ['pretty', 'json']))
    .action(async (file: string | undefined, options: ConfigOptions) => {
      const { createWorkbench } = await import('../../run/workbench.js')
      const bench = createWorkbench({
        cwd: io.cwd,
        home: io.env.HOME ?? io.env.USERPROFILE,
        configPath: typeof options.config === 'string' ? options.config : undefined,
        noConfig: options.config === false,
        allowJsConfig: options.allowJsConfig,
        cli: {}
      })
      const filePath = file ?? 'draft.txt'
      const resolved = await bench.configs.resolve(filePath)
      await print(
        io,
        options.format === 'json'
          ? `${jsonText(configAsJson(resolved, filePath), 2)}\n`
          : explainConfig(resolved, filePath, io.cwd)
      )
      done(0)
    })
}

import type { Command } from 'commander'
import { LANGUAGES } from '../../core/draft.js'
import { CONFIDENCES } from '../../core/severity.js'
import { visibleLines } from '../../core/visible-controls.js'
import type { Io } from '../../platform/io.js'
import { canPrompt, wantsColor } from '../../platform/terminal.js'
import { jsonText } from '../../reporters/json-text.js'
import { PLAIN_PALETTE } from '../../reporters/palette.js'
import type { ExitCode } from '../../run/exit-code.js'
import type { RewriteOutcome, RewrittenDraft } from '../../run/rewrite-file.js'
import { choice, repeated, ruleLevels } from '../choice.js'
import { requestBase } from '../lint-request.js'
import { addDialogueOptions, inputFormat, type LintOptions } from '../options.js'

interface RewriteOptions extends Omit<LintOptions, 'format'> {
  readonly format?: string
  readonly replyTo?: string
  readonly now?: string
  readonly tz?: string
}

/** `levelhead rewrite [FILE|-]`: prints a draft in its pattern. */
export function rewriteCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const command = program
    .command('rewrite [file]')
    .description('put a draft in the order that works, out of its own words; what is missing is a ⟨slot⟩')
    .option('--reply-to <file>', 'the message that the draft answers')
    .option('--now <date>', 'today, for sentences that need it: 2026-03-04')
    .option('--tz <zone>', 'time zone of --now (default: UTC)')
    .option('--diff', 'show what would change')
    .option('-i, --interactive', 'ask for what is missing')
    .addOption(choice('--format <name>', 'the document, or every edit with its reason', ['text', 'json']))
    .addOption(choice('--lang <language>', 'language (default: auto)', ['auto', ...LANGUAGES]))
    .addOption(
      choice('--profile <profile>', 'kind of message (default: auto)', ['auto', 'reply', 'transactional'])
    )
    .option('--stdin-filename <path>', 'name of standard input; gives it a format and a config')
    .addOption(inputFormat())
    .option('--preset <name>', 'read data files as the export of this helpdesk')
    .addOption(repeated('--select <selector>', 'where in data files the drafts are; may be repeated'))
    .addOption(ruleLevels('--rule <id=level>', 'set the level of a rule or category'))
    .addOption(choice('--min-confidence <level>', 'go by rules that are at least so sure', CONFIDENCES))
  addDialogueOptions(command).action(async (file: string | undefined, options: RewriteOptions) => {
    if (file === undefined && io.stdin.isTTY) return void command.outputHelp()
    done(await rewrite(file ?? '-', options, io))
  })
}

async function rewrite(file: string, options: RewriteOptions, io: Io): Promise<ExitCode> {
  const [{ runRewrite }, { readWallClock }] = await Promise.all([
    import('../../run/rewrite-run.js'),
    import('../../incoming/dates/wall-clock.js')
  ])
  const render = rendererFor(options, io)
  const base = requestBase(options, io)
  const isThere = canPrompt({
    stdin: io.stdin,
    stderr: io.stderr,
    env: io.env,
    noInput: options.input === false
  })
  return runRewrite(
    {
      ...base,
      file,
      replyToFile: options.replyTo,
      now: options.now === undefined ? undefined : readWallClock(options.now, options.tz ?? 'UTC'),
      quiet: options.quiet === true || options.format === 'json',
      ...(render ? { render } : {}),
      ...(options.interactive && isThere ? { ask: await asker() } : {}),
      mustAsk: options.interactive === true && !isThere
    },
    io
  )
}

function rendererFor(
  options: RewriteOptions,
  io: Io
): ((outcome: RewriteOutcome) => Promise<string>) | undefined {
  if (options.format === 'json') return async (outcome) => `${jsonText(shaped(outcome), 2)}\n`
  if (!options.diff) return undefined
  return async ({ filePath, before, after }) => {
    const [{ renderDiff }, { colorPalette }] = await Promise.all([
      import('../../reporters/diff.js'),
      import('../../reporters/palette.js')
    ])
    const colored = wantsColor({ flag: options.color, env: io.env, isTTY: io.stdout.isTTY })
    const palette = colored ? await colorPalette() : PLAIN_PALETTE
    return renderDiff(filePath, before, after, palette, { terminal: io.stdout.isTTY })
  }
}

/** The JSON form: `range` counts UTF-16 units in the draft as it was given. */
function shaped({ filePath, isLibrary, drafts, after }: RewriteOutcome) {
  if (!isLibrary) return { version: 1, filePath, ...drafts.map(shapedDraft)[0] }
  return {
    version: 1,
    filePath,
    text: after,
    drafts: drafts.map((one) => ({ draft: one.pointer, ...shapedDraft(one) }))
  }
}

function shapedDraft({ result, findings }: RewrittenDraft) {
  return {
    lang: result.lang,
    text: result.text,
    slots: result.slots,
    edits: result.edits.map(({ span, text, rules, reason }) => ({
      range: [span.start, span.end],
      text,
      rules,
      reason
    })),
    left: findings
      .filter(({ category }) => category !== 'template')
      .map(({ ruleId, severity, actual }) => ({ ruleId, severity, actual }))
  }
}

async function asker(): Promise<(slot: string, sentence: string) => Promise<string>> {
  const { default: inquirer } = await import('inquirer')
  const prompt = inquirer.createPromptModule({ output: process.stderr })
  return async (slot, sentence) => {
    const { text } = await prompt<{ text: string }>([
      { type: 'input', name: 'text', message: visibleLines(`${sentence}\n  ${slot.slice(1, -1)}:`) }
    ])
    return text
  }
}

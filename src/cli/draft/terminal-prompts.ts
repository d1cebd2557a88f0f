import { visibleControls } from '../../core/visible-controls.js'
import { terminalWidth } from '../../platform/terminal.js'
import type { DraftWords } from '../../reporters/words/draft-words.js'
import type { Screen } from './fact-prompt.js'
import { setLines } from './framed-reply.js'
import type { PickChoice, PickQuestion, Prompts } from './interview.js'

/** Rows of a list of choices, at most. */
const LONGEST_LIST = 14

/** Prompts on standard error, so that standard output holds nothing but the reply. */
export async function terminalPrompts({ keys }: Pick<DraftWords, 'keys'>): Promise<Prompts> {
  const [{ default: inquirer }, { factPrompt }] = await Promise.all([
    import('inquirer'),
    import('./fact-prompt.js')
  ])
  const output = { output: process.stderr }
  const prompt = inquirer.createPromptModule(output)
  return {
    fact: (question) => factPrompt({ ...question, screen }, output),
    async pick({ message, choices }) {
      const { value } = await prompt<{ value: string }>([
        {
          type: 'select',
          name: 'value',
          message: visibleControls(message),
          choices: shown(choices),
          // the question, what is said of a choice and the keys stand around the list
          pageSize: Math.max(3, Math.min(LONGEST_LIST, screen().rows - 6)),
          theme: { style: { keysHelpTip: () => keys } }
        }
      ])
      return value
    }
  }
}

function screen(): Screen {
  const { columns, rows } = process.stderr
  return { columns: terminalWidth(columns), rows: rows > 0 ? rows : 24 }
}

/** Plays of a team are data; their words are not the terminal's. */
function shown(choices: PickQuestion['choices']) {
  const { columns } = screen()
  return choices.map(({ name, value, about }: PickChoice) => ({
    name: visibleControls(name),
    short: visibleControls(name).replace(/ {2,}/, ', '),
    value,
    ...(about === undefined ? {} : { description: setLines(about, columns).join('\n') })
  }))
}

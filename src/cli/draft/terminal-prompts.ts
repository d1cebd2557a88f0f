import { visibleControls } from '../../core/visible-controls.js'
import type { PickQuestion, Prompts } from './interview.js'

/** Prompts on standard error, so that standard output holds nothing but the reply. */
export async function terminalPrompts(width: number): Promise<Prompts> {
  const [{ default: inquirer }, { factPrompt }] = await Promise.all([
    import('inquirer'),
    import('./fact-prompt.js')
  ])
  const output = { output: process.stderr }
  const prompt = inquirer.createPromptModule(output)
  return {
    fact: (question) => factPrompt({ ...question, width }, output),
    async pick({ message, choices }) {
      const { value } = await prompt<{ value: string }>([
        {
          type: 'select',
          name: 'value',
          message: visibleControls(message),
          choices: shown(choices),
          pageSize: 14
        }
      ])
      return value
    }
  }
}

/** Plays of a team are data; their words are not the terminal's. */
function shown(choices: PickQuestion['choices']): PickQuestion['choices'][number][] {
  return choices.map(({ name, value }) => ({ name: visibleControls(name), value }))
}

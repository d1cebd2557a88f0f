import type { TableCommand, Values } from '../command-table.js'
import { type CompletionData, withDefault } from './merged-root.js'

/** A completion script for PowerShell 5 and later: `levelhead completion powershell | Out-String | Invoke-Expression`. */
export function powershellCompletion({ commands, rules }: CompletionData): string {
  const all = withDefault(commands)
  return [
    '# levelhead completion for PowerShell',
    'Register-ArgumentCompleter -Native -CommandName levelhead -ScriptBlock {',
    '  param($wordToComplete, $commandAst, $cursorPosition)',
    `  $rules = ${list(rules)}`,
    '  $commands = @{',
    ...all.map((command) => `    ${literal(command.words.join(' '))} = @{ ${tables(command)} }`),
    '  }',
    '  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |',
    '    Select-Object -Skip 1 | ForEach-Object { $_.ToString() })',
    "  $at = ''",
    '  foreach ($word in $words) {',
    '    $next = "$at $word".Trim()',
    '    if ($commands.ContainsKey($next)) { $at = $next }',
    '  }',
    '  $command = $commands[$at]',
    "  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }",
    '  $candidates = if ($command.Values.ContainsKey($previous)) { $command.Values[$previous] }',
    "    elseif ($wordToComplete -like '-*') { $command.Options } else { $command.Words }",
    '  $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {',
    "    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)",
    '  }',
    '}',
    ''
  ].join('\n')
}

function tables({ options, subcommands, argument }: TableCommand): string {
  const names = options.flatMap((option) => option.names.filter((name) => name.startsWith('--')))
  const values = options.flatMap((option) =>
    ['words', 'rules'].includes(option.values.kind)
      ? option.names.map((name) => `${literal(name)} = ${valueList(option.values)}`)
      : []
  )
  const words = subcommands.length > 0 ? list(subcommands) : valueList(argument)
  return `Options = ${list(names)}; Words = ${words}; Values = @{ ${values.join('; ')} }`
}

function valueList(values: Values): string {
  return values.kind === 'rules' ? '$rules' : list(values.kind === 'words' ? values.words : [])
}

function list(words: readonly string[]): string {
  return `@(${words.map(literal).join(', ')})`
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

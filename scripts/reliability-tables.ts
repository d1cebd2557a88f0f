import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

interface FuzzRun {
  readonly target: string
  readonly seed: number
  readonly seconds: number
  readonly inputs: number
  readonly kept: number
  readonly branches: string
  readonly faults: number
}

/** A long run of the properties of rules, fixes and rewrites: so many texts a rule for each of the properties. */
interface PropertyRun {
  /** The setting of the run: `LEVELHEAD_RUNS=8`. */
  readonly run: string
  readonly properties: number
  readonly inputs: number
  readonly seconds: number
  readonly faults: number
  readonly date: string
}

interface LoadFigures {
  readonly machine: string
  readonly date: string
  readonly records: number
  readonly bytesPerRecord: number
  readonly runs: readonly {
    readonly name: string
    readonly records: number
    readonly seconds: number
    readonly megabytes: number | null
    readonly same: boolean
    readonly note?: string
  }[]
}

/** What goes wrong, what happens then, and the titles of the tests that show it, by file: `hostile/input`. */
export interface Fault {
  readonly fault: string
  readonly happens: string
  readonly tests: Readonly<Record<string, readonly string[]>>
}

/** The tables of docs/faults.yml, by their names. */
export function readFaults(root: string): Readonly<Record<string, readonly Fault[]>> {
  return parse(readFileSync(path.join(root, 'docs/faults.yml'), 'utf8'))
}

/** docs/reliability.md with what docs/faults.yml, fuzz.json, properties.json and load.json hold in it, between their marks. */
export function reliabilityPage(root: string): string {
  const read = (name: string) => readFileSync(path.join(root, 'docs', name), 'utf8')
  const tables = {
    ...Object.fromEntries(
      Object.entries(readFaults(root)).map(([name, faults]) => [`faults: ${name}`, faultTable(faults)])
    ),
    fuzz: fuzzTable(JSON.parse(read('fuzz.json'))),
    properties: propertyTable(JSON.parse(read('properties.json'))),
    load: loadTable(JSON.parse(read('load.json')))
  }
  return Object.entries(tables).reduce(
    (page, [name, table]) => between(page, name, table),
    read('reliability.md')
  )
}

function faultTable(faults: readonly Fault[]): string {
  const rows = faults.map(({ fault, happens, tests }) => {
    const files = Object.keys(tests).map((file) => `\`tests/${file}.test.ts\``)
    return `| ${fault} | ${happens} | ${files.join(', ')} |`
  })
  return `| fault | what happens | test |\n|---|---|---|\n${rows.join('\n')}\n`
}

function between(page: string, name: string, text: string): string {
  const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`)
  if (!marks.test(page)) throw new Error(`docs/reliability.md has no place for ${name}`)
  return page.replace(marks, (_, start: string, end: string) => `${start}${text}${end}`)
}

/** A row a target: its runs together. A later run keeps and reaches other inputs; the most of one run is told. */
function fuzzTable(runs: readonly FuzzRun[]): string {
  const targets = [...new Set(runs.map(({ target }) => target))]
  const rows = targets.map((target) => {
    const own = runs.filter((run) => run.target === target)
    const seeds = own.map(({ seconds, seed }) => `${seconds} s, seed ${seed}`).join('; ')
    const most = (value: (run: FuzzRun) => number) => Math.max(...own.map(value))
    const kept = most((run) => run.kept)
    const reached = most(({ branches }) => Number(branches.split(' ')[0]))
    return `| ${target} | ${seeds} | ${figure(sumOf(own, 'inputs'))} | ${figure(kept)} | ${figure(reached)} | ${sumOf(own, 'faults')} |`
  })
  const all = `| all | ${figure(sumOf(runs, 'seconds'))} s | ${figure(sumOf(runs, 'inputs'))} | | | ${sumOf(runs, 'faults')} |`
  return `| target | runs | inputs | kept | branches | faults |\n|---|---|---|---|---|---|\n${[...rows, all].join('\n')}\n`
}

function propertyTable(runs: readonly PropertyRun[]): string {
  const rows = runs.map(
    ({ run, properties, inputs, seconds, faults, date }) =>
      `| \`${run}\`, ${date} | ${figure(properties)} | ${figure(inputs)} | ${figure(seconds)} s | ${faults} |`
  )
  return `| run | properties | inputs | time | faults |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
}

function sumOf(runs: readonly FuzzRun[], key: 'seconds' | 'inputs' | 'faults'): number {
  return runs.reduce((total, run) => total + run[key], 0)
}

function loadTable({ machine, date, records, bytesPerRecord, runs }: LoadFigures): string {
  const rows = runs.map(
    ({ name, records: done, seconds, megabytes, same, note }) =>
      `| ${name}${note ? ` (${note})` : ''} | ${figure(done)} | ${seconds} s | ${megabytes === null ? '' : `${megabytes} MB`} | ${same ? 'yes' : 'no'} |`
  )
  return `${figure(records)} records of ${bytesPerRecord} bytes, ${machine}, other work going on beside; ${date}.\n\n| run | records | time | most memory | same output |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
}

function figure(value: number): string {
  return value.toLocaleString('en-GB')
}

import { checkAnswer } from './checks/answer.js'
import { checkConfig } from './checks/config.js'
import { checkFacts } from './checks/facts.js'
import { checkPattern } from './checks/pattern.js'
import { checkRecords } from './checks/records.js'
import { checkReply } from './checks/reply.js'
import { checkRuleFile } from './checks/rule-file.js'
import { checkSource } from './checks/source.js'
import * as data from './data-words.js'
import * as seeds from './seeds.js'
import type { FuzzTarget } from './target.js'
import * as text from './text-words.js'

/** What `npm run fuzz` and the replay of found inputs know. */
export const TARGETS: readonly FuzzTarget[] = [
  {
    name: 'text',
    extensions: ['.txt', '.md'],
    seeds: [...seeds.texts('.txt'), ...seeds.texts('.md'), ...seeds.MARKDOWN],
    words: [...text.TEXT_WORDS, ...text.MARKDOWN_WORDS],
    check: async (input) => [...(await checkSource(input)), ...(await checkReply(input))]
  },
  {
    name: 'answer',
    extensions: ['.answer'],
    seeds: seeds.ANSWERS,
    words: [...text.TEXT_WORDS, ...text.ANSWER_WORDS],
    check: checkAnswer
  },
  {
    name: 'facts',
    extensions: ['.facts'],
    seeds: seeds.FACTS,
    words: [...text.TEXT_WORDS, ...text.FACT_WORDS],
    check: checkFacts
  },
  {
    name: 'markup',
    extensions: ['.html', '.hbs', '.liquid', '.mjml'],
    seeds: seeds.MARKUP,
    words: [...text.TEXT_WORDS, ...text.MARKUP_WORDS],
    check: checkSource
  },
  {
    name: 'mail',
    extensions: ['.eml', '.mbox'],
    seeds: seeds.MAIL,
    words: [...text.TEXT_WORDS, ...text.MAIL_WORDS],
    check: checkSource
  },
  {
    name: 'po',
    extensions: ['.po'],
    seeds: seeds.PO,
    words: [...text.TEXT_WORDS, ...text.PO_WORDS],
    check: checkSource
  },
  {
    name: 'json',
    extensions: ['.json', '.jsonl'],
    seeds: seeds.JSON_FILES,
    words: [...text.TEXT_WORDS, ...data.JSON_WORDS],
    check: checkSource
  },
  {
    name: 'yaml',
    extensions: ['.yml', '.yaml'],
    seeds: seeds.YAML,
    words: [...text.TEXT_WORDS, ...data.YAML_WORDS],
    check: checkSource
  },
  {
    name: 'csv',
    extensions: ['.csv', '.tsv'],
    seeds: seeds.CSV,
    words: [...text.TEXT_WORDS, ...data.CSV_WORDS],
    check: checkSource
  },
  {
    name: 'pattern',
    extensions: ['.pattern'],
    seeds: seeds.PATTERNS,
    words: data.PATTERN_WORDS,
    check: checkPattern
  },
  {
    name: 'rules',
    extensions: ['.rule'],
    seeds: seeds.RULES,
    words: [...data.PATTERN_WORDS, ...data.RULE_WORDS, ...data.YAML_WORDS],
    check: checkRuleFile
  },
  {
    name: 'config',
    extensions: ['.json', '.yaml'],
    seeds: seeds.CONFIGS,
    words: [...data.CONFIG_WORDS, ...data.JSON_WORDS, ...data.YAML_WORDS],
    check: checkConfig
  },
  {
    name: 'records',
    extensions: ['.ndjson', '.csv'],
    seeds: seeds.RECORDS,
    words: [...text.TEXT_WORDS, ...data.JSON_WORDS, ...data.CSV_WORDS, ...data.RECORD_WORDS],
    check: checkRecords
  }
]

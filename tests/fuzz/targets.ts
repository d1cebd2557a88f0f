import { checkConfig } from './checks/config.js'
import { checkPattern } from './checks/pattern.js'
import { checkRecords } from './checks/records.js'
import { checkReply } from './checks/reply.js'
import { checkRuleFile } from './checks/rule-file.js'
import { checkSource } from './checks/source.js'
import * as seeds from './seeds.js'
import type { FuzzTarget } from './target.js'

/** What `npm run fuzz` and the replay of found inputs know. */
export const TARGETS: readonly FuzzTarget[] = [
  {
    name: 'text',
    extensions: ['.txt', '.md'],
    seeds: [...seeds.texts('.txt'), ...seeds.texts('.md'), ...seeds.MARKDOWN],
    words: [...seeds.TEXT_WORDS, ...seeds.MARKDOWN_WORDS],
    check: async (input) => [...(await checkSource(input)), ...(await checkReply(input))]
  },
  {
    name: 'markup',
    extensions: ['.html', '.hbs', '.liquid', '.mjml'],
    seeds: seeds.MARKUP,
    words: [...seeds.TEXT_WORDS, ...seeds.MARKUP_WORDS],
    check: checkSource
  },
  {
    name: 'mail',
    extensions: ['.eml', '.mbox'],
    seeds: seeds.MAIL,
    words: [...seeds.TEXT_WORDS, ...seeds.MAIL_WORDS],
    check: checkSource
  },
  {
    name: 'po',
    extensions: ['.po'],
    seeds: seeds.PO,
    words: [...seeds.TEXT_WORDS, ...seeds.PO_WORDS],
    check: checkSource
  },
  {
    name: 'json',
    extensions: ['.json', '.jsonl'],
    seeds: seeds.JSON_FILES,
    words: [...seeds.TEXT_WORDS, ...seeds.JSON_WORDS],
    check: checkSource
  },
  {
    name: 'yaml',
    extensions: ['.yml', '.yaml'],
    seeds: seeds.YAML,
    words: [...seeds.TEXT_WORDS, ...seeds.YAML_WORDS],
    check: checkSource
  },
  {
    name: 'csv',
    extensions: ['.csv', '.tsv'],
    seeds: seeds.CSV,
    words: [...seeds.TEXT_WORDS, ...seeds.CSV_WORDS],
    check: checkSource
  },
  {
    name: 'pattern',
    extensions: ['.pattern'],
    seeds: seeds.PATTERNS,
    words: seeds.PATTERN_WORDS,
    check: checkPattern
  },
  {
    name: 'rules',
    extensions: ['.rule'],
    seeds: seeds.RULES,
    words: [...seeds.PATTERN_WORDS, ...seeds.RULE_WORDS, ...seeds.YAML_WORDS],
    check: checkRuleFile
  },
  {
    name: 'config',
    extensions: ['.json', '.yaml'],
    seeds: seeds.CONFIGS,
    words: [...seeds.CONFIG_WORDS, ...seeds.JSON_WORDS, ...seeds.YAML_WORDS],
    check: checkConfig
  },
  {
    name: 'records',
    extensions: ['.ndjson', '.csv'],
    seeds: seeds.RECORDS,
    words: [...seeds.TEXT_WORDS, ...seeds.JSON_WORDS, ...seeds.CSV_WORDS, ...seeds.RECORD_WORDS],
    check: checkRecords
  }
]

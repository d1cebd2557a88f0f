// Lints the replies of an NDJSON file inside of ClickHouse and counts by agent and rule:
//   node by-agent.mjs REPLIES.ndjson
// A server does the same with user_scripts/levelhead.sh in its user_scripts_path, and a table in place of file(…).
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Session } from 'chdb'

const data = mkdtempSync(path.join(tmpdir(), 'levelhead-clickhouse-'))
cpSync(path.join(import.meta.dirname, 'user_scripts'), path.join(data, 'user_scripts'), { recursive: true })
const session = new Session(data)
const replies = `file('${path.resolve(process.argv[2]).replaceAll("'", "''")}', 'JSONEachRow', 'id UInt64, text String, lang String, agent String')`

try {
  const rows = session.query(
    `SELECT agent, finding.ruleId AS rule, count() AS findings, uniqExact(id) AS replies
     FROM executable('levelhead.sh', 'JSONEachRow',
       'id UInt64, lang Nullable(String), messages Array(Tuple(ruleId String, severity String)), error Tuple(code String, message String)',
       (SELECT id, text, lang FROM ${replies}),
       SETTINGS command_read_timeout = 600000, command_write_timeout = 600000) AS linted
     ARRAY JOIN messages AS finding
     INNER JOIN ${replies} AS replies USING (id)
     GROUP BY agent, rule ORDER BY agent, findings DESC, rule
     SETTINGS input_format_skip_unknown_fields = 1, input_format_json_ignore_unknown_keys_in_named_tuple = 1`,
    'JSONEachRow'
  )
  process.stdout.write(rows)
} finally {
  session.close()
  rmSync(data, { recursive: true })
}

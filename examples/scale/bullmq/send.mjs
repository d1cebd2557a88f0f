// Puts the records of standard input on the queue “replies” and prints the results in their order:
//   node send.mjs [REDIS_PORT] < replies.ndjson
import { createInterface } from 'node:readline'
import { Queue, QueueEvents } from 'bullmq'

const connection = { host: '127.0.0.1', port: Number(process.argv[2] ?? 6379) }
const queue = new Queue('replies', { connection })
const events = new QueueEvents('replies', { connection })
await events.waitUntilReady()

const jobs = []
for await (const line of createInterface({ input: process.stdin })) {
  const { id, ...reply } = JSON.parse(line)
  jobs.push({ id, job: await queue.add('lint', reply, { removeOnComplete: 1000 }) })
}
for (const { id, job } of jobs) {
  const findings = await job.waitUntilFinished(events)
  console.log(JSON.stringify({ id, findings: findings.map(({ ruleId, span }) => [ruleId, span.start, span.end]) }))
}
await events.close()
await queue.close()

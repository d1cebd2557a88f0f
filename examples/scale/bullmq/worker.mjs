// A worker of the queue “replies”: node worker.mjs [REDIS_PORT]. Start as many as there are cores, on any machine.
// A job holds {"text": …, "lang": …}; its result is what levelhead found. Rules are loaded once, not for each reply.
import { Worker } from 'bullmq'
import { lint } from 'levelhead'

const connection = { host: '127.0.0.1', port: Number(process.argv[2] ?? 6379) }

const worker = new Worker('replies', async ({ data: { text, lang } }) => lint(text, { lang }).findings, {
  connection,
  concurrency: 10,
  // the jobs of a worker that has died are taken up by the others after so many milliseconds
  lockDuration: 5000,
  stalledInterval: 2000
})

process.on('SIGTERM', () => worker.close().then(() => process.exit(0)))

// Preloaded into a process: its last line on standard error is the most memory that it held, in megabytes.
if (require('node:worker_threads').isMainThread)
  process.on('exit', () => process.stderr.write(`\n${Math.round(process.resourceUsage().maxRSS / 1024)}\n`))

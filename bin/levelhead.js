#!/usr/bin/env node
const { existsSync } = require('node:fs')
const bundle = `${__dirname}/../dist/cli.cjs`
if (existsSync(bundle)) require(bundle)
else {
  console.error('levelhead: not built yet; run “npm install && npm run build” in its folder')
  process.exitCode = 2
}

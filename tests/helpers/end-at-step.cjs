// Preloaded into a process: it ends with SIGKILL at the step of writing that LEVELHEAD_STEP names, counted from 1,
// with half of the bytes written when that step writes. Behind the last step nothing happens.
const fs = require('node:fs')
const left = { steps: Number(process.env.LEVELHEAD_STEP) }
const { openSync, writeSync, writeFileSync, fsyncSync, renameSync } = fs
const KEPT_AS_IT_IS = 3

function step(half) {
  if (--left.steps !== 0) return
  half?.()
  process.kill(process.pid, 'SIGKILL')
}

const halfOf = (content) => Buffer.from(content).subarray(0, content.length >> 1)

fs.openSync = (path, flags, ...more) => {
  const fd = openSync(path, flags, ...more)
  if (/[wa+]/.test(String(flags))) step()
  return fd
}
fs.writeSync = (fd, content, ...more) => {
  if (fd >= KEPT_AS_IT_IS) step(() => writeSync(fd, halfOf(content)))
  return writeSync(fd, content, ...more)
}
fs.writeFileSync = (file, content, ...more) => {
  step(() => writeFileSync(file, halfOf(content), ...more))
  return writeFileSync(file, content, ...more)
}
fs.fsyncSync = (fd) => {
  step()
  return fsyncSync(fd)
}
fs.renameSync = (from, to) => {
  step()
  renameSync(from, to)
  step()
}

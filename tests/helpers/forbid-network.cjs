// Loaded into a process with --require: whatever would reach the network writes its name to the file that
// LEVELHEAD_NETWORK_LOG names, and throws.
const { appendFileSync } = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

function forbid(owner, key, name) {
  if (typeof owner?.[key] !== 'function') return
  const forbidden = () => {
    appendFileSync(process.env.LEVELHEAD_NETWORK_LOG, `${name}\n`)
    throw new Error(`the network is forbidden: ${name}`)
  }
  Object.defineProperty(owner, key, { value: forbidden, configurable: true, writable: true })
}

const net = require('node:net')
const dgram = require('node:dgram')
const dns = require('node:dns')
forbid(net.Socket.prototype, 'connect', 'net.Socket.connect')
forbid(net.Server.prototype, 'listen', 'net.Server.listen')
for (const key of ['connect', 'createConnection']) forbid(net, key, `net.${key}`)
for (const key of ['createSocket', 'Socket']) forbid(dgram, key, `dgram.${key}`)
for (const key of Object.keys(dns)) {
  if (/^(?:lookup|resolve|reverse)/.test(key)) {
    forbid(dns, key, `dns.${key}`)
    forbid(dns.promises, key, `dns.promises.${key}`)
  }
}
for (const scheme of ['http', 'https']) {
  for (const key of ['request', 'get']) forbid(require(`node:${scheme}`), key, `${scheme}.${key}`)
}
forbid(require('node:http2'), 'connect', 'http2.connect')
forbid(require('node:tls'), 'connect', 'tls.connect')
for (const key of ['fetch', 'WebSocket', 'EventSource']) forbid(globalThis, key, key)
syncBuiltinESMExports()

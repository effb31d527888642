// Sends requests over a fixed number of kept connections; as little work per request as Node allows.
import { connect } from 'node:net'

/**
 * @param {{ port: number, path: string, connections: number, seconds: number, body: (i: number) => string }} options
 * @returns requests per second, latencies in ms and how many answers had which status
 */
export async function load({ port, path, connections, seconds, body }) {
  const statuses = {}
  const latencies = []
  let sent = 0
  const until = performance.now() + seconds * 1000
  const began = performance.now()

  const run = () =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      let startedAt = 0
      let buffer = ''
      const next = () => {
        if (performance.now() >= until) {
          socket.end()
          return resolve()
        }
        const text = body(sent++)
        startedAt = performance.now()
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: text/plain\r\n` +
            `content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
        )
      }
      socket.setNoDelay(true)
      socket.on('connect', next)
      socket.on('error', reject)
      socket.on('data', (data) => {
        buffer += data
        const end = buffer.indexOf('\r\n\r\n')
        if (end < 0) return
        const length = Number(/content-length: (\d+)/i.exec(buffer)?.[1] ?? 0)
        if (buffer.length < end + 4 + length) return
        const status = buffer.slice(9, 12)
        statuses[status] = (statuses[status] ?? 0) + 1
        latencies.push(performance.now() - startedAt)
        buffer = ''
        next()
      })
    })
  await Promise.all(Array.from({ length: connections }, run))
  const elapsed = (performance.now() - began) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share) => latencies[Math.floor(latencies.length * share)] ?? 0
  return { perSecond: latencies.length / elapsed, p50: at(0.5), p99: at(0.99), statuses, requests: latencies.length }
}

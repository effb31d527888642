import { connect } from 'node:net'

export interface LoadResult {
  perSecond: number
  p50ms: number
  p99ms: number
  statuses: Record<string, number>
  requests: number
}

/** Posts bodies over a fixed number of kept connections, doing as little per request as it can. */
export async function load(options: {
  port: number
  path: string
  connections: number
  seconds: number
  body: (i: number) => string
}): Promise<LoadResult> {
  const statuses: Record<string, number> = {}
  const latencies: number[] = []
  let sent = 0
  const began = performance.now()
  const until = began + options.seconds * 1000

  const run = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(options.port, '127.0.0.1')
      let startedAt = 0
      let received = ''
      const next = () => {
        if (performance.now() >= until) {
          socket.end()
          resolve()
          return
        }
        const text = options.body(sent)
        sent += 1
        startedAt = performance.now()
        socket.write(
          `POST ${options.path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: text/plain\r\n` +
            `content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
        )
      }
      socket.setNoDelay(true)
      socket.on('connect', next)
      socket.on('error', reject)
      socket.on('data', (data: Buffer) => {
        received += data.toString()
        const end = received.indexOf('\r\n\r\n')
        if (end < 0) return
        const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0)
        if (received.length < end + 4 + length) return
        const status = received.slice(9, 12)
        statuses[status] = (statuses[status] ?? 0) + 1
        latencies.push(performance.now() - startedAt)
        received = ''
        next()
      })
    })

  await Promise.all(Array.from({ length: options.connections }, run))
  const elapsed = (performance.now() - began) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
  return {
    perSecond: latencies.length / elapsed,
    p50ms: at(0.5),
    p99ms: at(0.99),
    statuses,
    requests: latencies.length,
  }
}

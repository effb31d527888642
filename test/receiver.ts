import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  path: string
  headers: Record<string, string>
  body: string
}

/** How a receiver behaves; the answer is its own affair. */
export type Behaviour = (response: ServerResponse, request: Received) => void

export interface Receiver {
  url: string
  received: Received[]
  /** Connections ever opened, and requests now open. */
  counts: { connections: number; open: number; mostOpen: number }
  behave: (behaviour: Behaviour) => void
  close: () => Promise<void>
}

export const answer =
  (status: number, headers: Record<string, string> = {}, body = ''): Behaviour =>
  (response) =>
    void response.writeHead(status, headers).end(body)

export const hang: Behaviour = () => {}

/** A byte now and then, without end. */
export const drip: Behaviour = (response) => {
  response.writeHead(200)
  const timer = setInterval(() => response.write('.'), 50)
  response.on('close', () => clearInterval(timer))
}

/** As much as the other side takes, up to a gigabyte. */
export const flood: Behaviour = (response) => {
  response.writeHead(200)
  const part = Buffer.alloc(65_536, 'x')
  let left = 2 ** 30
  const pour = () => {
    while (left > 0 && !response.destroyed) {
      left -= part.length
      if (!response.write(part)) return
    }
    response.end()
  }
  response.on('drain', pour)
  pour()
}

/** A web server of this machine that keeps what it is sent. 127.0.0.2 stands for the public internet. */
export async function startReceiver(host = '127.0.0.2'): Promise<Receiver> {
  const received: Received[] = []
  const counts = { connections: 0, open: 0, mostOpen: 0 }
  let behaviour: Behaviour = answer(204)
  const server = createServer((request, response) => {
    counts.open += 1
    counts.mostOpen = Math.max(counts.mostOpen, counts.open)
    response.on('close', () => (counts.open -= 1))
    void readBody(request).then((body) => {
      const { url: path = '', headers } = request
      const one = { path, headers: headers as Record<string, string>, body }
      received.push(one)
      behaviour(response, one)
    })
  })
  server.on('connection', () => (counts.connections += 1))
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host}:${port}/`,
    received,
    counts,
    behave: (next) => {
      behaviour = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  try {
    for await (const part of request) parts.push(part as Buffer)
  } catch {
    // The other side gave up.
  }
  return Buffer.concat(parts).toString()
}

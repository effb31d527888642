import { connect, createServer, type Server, type Socket } from 'node:net'
import { freePort } from './servers'

/**
 * A proxy that passes requests on and, as often as `cutShare` says, cuts the connection once the
 * answer begins to arrive: the service has committed, the caller never hears of it.
 */
export async function startCuttingProxy(
  targetPort: number,
  cutShare: () => boolean,
): Promise<{ url: string; cuts: () => number; close: () => Promise<void> }> {
  let cuts = 0
  const sockets = new Set<Socket>()
  const server: Server = createServer((caller) => {
    const target = connect(targetPort, '127.0.0.1')
    for (const socket of [caller, target]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => sockets.delete(socket))
    }
    caller.pipe(target)
    target.on('data', (data: Buffer) => {
      if (cutShare()) {
        cuts += 1
        caller.destroy()
        target.destroy()
      } else caller.write(data)
    })
    target.on('close', () => caller.destroy())
    caller.on('close', () => target.destroy())
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    cuts: () => cuts,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

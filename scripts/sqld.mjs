// A real libSQL server on loopback, from npm: for tests and for running the Worker locally.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Path of the server's binary; the package of this platform carries it. */
function sqldPath() {
  const name = `@sqld/${process.platform}-${process.arch}`
  return join(dirname(require.resolve(`${name}/package.json`)), 'sqld')
}

/** Starts a server over `folder`; resolves when it answers. */
export async function startSqld(folder, port) {
  await mkdir(folder, { recursive: true })
  const child = spawn(
    sqldPath(),
    ['--no-welcome', '-d', folder, '--http-listen-addr', `127.0.0.1:${port}`],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  )
  const url = `http://127.0.0.1:${port}`
  const exited = new Promise((resolve) => child.once('exit', resolve))
  for (let i = 0; ; i += 1) {
    if (await fetch(`${url}/health`).then((answer) => answer.ok, () => false)) break
    if (i === 100 || child.exitCode !== null) throw new Error(`no libSQL server at ${url}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url,
    pid: child.pid,
    kill: (signal) => child.kill(signal),
    stop: async () => {
      // One that a test has stopped would never hear that it should end.
      child.kill('SIGCONT')
      child.kill('SIGTERM')
      await exited
    },
  }
}

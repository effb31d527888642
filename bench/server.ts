import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface BenchServer {
  port: number
  key: string
  process: ChildProcess
  stop: () => Promise<void>
}

/** The built service as a process of its own, without limits that would end a measurement. */
export async function startBenchServer(
  databaseUrl: string,
  port: number,
  more: Record<string, string> = {},
): Promise<BenchServer> {
  const child = spawn(process.execPath, ['dist/node.js'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      RATE_LIMIT: '100000000',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const key = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString()
      const found = /\/w\/(pk_\w+)\.js/.exec(output)?.[1]
      if (found) resolve(found)
    })
  })
  return {
    port,
    key,
    process: child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await exited
    },
  }
}

/** User and system time of a process so far, seconds (Linux counts in hundredths). */
export function cpuSeconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Memory a process holds, MB. */
export function residentMb(pid: number | undefined): number {
  const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kb) / 1024)
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits))

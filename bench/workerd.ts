import { readdirSync, readFileSync } from 'node:fs'
import { Miniflare } from 'miniflare'

export interface BenchWorker {
  get: (path: string) => Promise<string>
  /** CPU time of all threads of workerd so far: its own clock stands still while it works. */
  cpuMs: () => number
  stop: () => Promise<void>
}

/** Modules on workerd, the first of them with the handler of requests. */
export async function startBenchWorker(modules: Record<string, string>): Promise<BenchWorker> {
  const before = new Set(workerdPids())
  const miniflare = new Miniflare({
    modules: Object.entries(modules).map(([path, contents]) => ({ type: 'ESModule', path, contents })),
    compatibilityDate: '2026-04-01',
  })
  await miniflare.ready
  const pids = workerdPids().filter((pid) => !before.has(pid))
  return {
    get: async (path) => (await miniflare.dispatchFetch(`http://bench${path}`)).text(),
    cpuMs: () => pids.reduce((sum, pid) => sum + cpuMsOf(pid), 0),
    stop: () => miniflare.dispose(),
  }
}

/** Of the processes that this one started. */
const workerdPids = (): number[] =>
  readdirSync('/proc').flatMap((name) => {
    const stat = /^\d+$/.test(name) ? statOf(name) : ''
    const [, program, parent] = /\((.*)\) \S+ (\d+)/.exec(stat) ?? []
    return program === 'workerd' && Number(parent) === process.pid ? [Number(name)] : []
  })

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

/** Nanoseconds on a processor, by thread. */
const cpuMsOf = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce((sum, task) => {
    const [spent] = readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')
    return sum + Number(spent) / 1e6
  }, 0)

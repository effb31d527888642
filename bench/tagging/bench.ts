import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Charset } from 'esbuild'
import { median, round } from '../server'
import { startBenchWorker } from '../workerd'
import { FIRST } from './work'

const ROUNDS = 7
const TEXTS = 2000

/** The first thousands of texts are slower: what runs often is compiled for it by then. */
const WARM = Array.from({ length: 3 }, () => `/tag/${TEXTS}`)
const PATHS = [
  '/nothing', '/nothing', '/start', ...Object.keys(FIRST).map((language) => `/first/${language}`), ...WARM,
]

/** CPU time of tagging on both runtimes, each as a new process; that of a text is of 20 words. */
export async function benchTagging(): Promise<void> {
  const folder = mkdtempSync(join('dist', 'bench-tagging-'))
  try {
    const [node, worker] = [join(folder, 'node'), join(folder, 'worker')]
    await bundle('bench/tagging/in-process.ts', node, 'utf8')
    await bundle('bench/tagging/in-worker.ts', worker, 'ascii')
    console.log('\nTag an answer of 20 words: CPU time, medians of', ROUNDS, 'new processes')
    console.table([
      await figuresOf('Node', () => Promise.resolve(inProcess(node))),
      await figuresOf('workerd', () => inWorker(worker)),
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** With the charset that the runtime's own build writes: our Node build's, and wrangler's. */
const bundle = (entry: string, outdir: string, charset: Charset) =>
  build({
    entryPoints: [entry],
    outdir,
    charset,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
  })

/** CPU time of each of `PATHS`, milliseconds. */
type Run = () => Promise<number[]>

async function figuresOf(runtime: string, run: Run): Promise<Record<string, unknown>> {
  const runs: number[][] = []
  for (let i = 0; i < ROUNDS; i += 1) runs.push(await run())
  const spent = PATHS.map((_, at) => median(runs.map((one) => one[at] ?? 0)))
  const nothing = spent[1] ?? 0
  const of = (path: string) => (spent[PATHS.lastIndexOf(path)] ?? 0) - nothing
  const first = Object.keys(FIRST).map((language) => of(`/first/${language}`))
  return {
    runtime,
    'start ms': round(of('/start'), 1),
    'first answer ms': round(first[0] ?? 0, 1),
    'first of another language ms': round(median(first.slice(1)), 1),
    'µs each': round((of(`/tag/${TEXTS}`) * 1000) / TEXTS, 1),
  }
}

const inProcess = (folder: string): number[] =>
  JSON.parse(
    execFileSync(process.execPath, [join(folder, 'in-process.js'), ...PATHS], { encoding: 'utf8' }),
  ) as number[]

async function inWorker(folder: string): Promise<number[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.js'),
  )
  const inOrder = files.sort((a, b) => Number(b.includes('in-worker')) - Number(a.includes('in-worker')))
  const worker = await startBenchWorker(
    Object.fromEntries(inOrder.map((name) => [relative('.', name), readFileSync(join(folder, name), 'utf8')])),
  )
  try {
    const spent: number[] = []
    for (const path of PATHS) {
      const before = worker.cpuMs()
      await worker.get(path)
      spent.push(worker.cpuMs() - before)
    }
    return spent
  } finally {
    await worker.stop()
  }
}

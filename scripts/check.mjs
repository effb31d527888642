// `npm run check`: types of every part, lint, and the budgets in bytes. Seconds, and no database.
import { spawnSync } from 'node:child_process'

const LINTED = ['src', 'db', 'widget', 'demo', 'scripts', 'bench', 'training', 'test']

const steps = [
  ['node', 'scripts/build.mjs'],
  ['tsc', '-p', '.'],
  ['tsc', '-p', 'src/tsconfig.worker.json'],
  ['tsc', '-p', 'widget'],
  ['tsc', '-p', 'src/dashboard/islands'],
  ['oxlint', '--type-aware', ...LINTED],
  ['drizzle-kit', 'check'],
  ['wrangler', 'deploy', '--dry-run', '--outdir', 'dist/worker'],
  ['node', 'scripts/size.mjs'],
]

for (const [command, ...args] of steps) {
  const began = performance.now()
  const program = command === 'node' ? process.execPath : `node_modules/.bin/${command}`
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${command} ${args.join(' ')}  ${seconds} s`)
  if (status !== 0) process.exit(1)
}

// `npm run dev:worker`: the Worker on workerd, against a real libSQL server of its own, or against
// the one that DATABASE_URL names.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { startSqld } from './sqld.mjs'

const require = createRequire(import.meta.url)
const port = Number(process.env.PORT ?? 8788)
const sqld = process.env.DATABASE_URL ? null : await startSqld('.sqld', 8899)
const databaseUrl = sqld?.url ?? process.env.DATABASE_URL
const publicUrl = `http://127.0.0.1:${port}`

await run(process.execPath, ['dist/migrate.js'], { DATABASE_URL: databaseUrl, PUBLIC_URL: publicUrl })

/** What the Worker is told of this environment, where that says anything. */
const told = ['WEBHOOK_ALLOWED_HOSTS', 'POSTMARK_API_URL', 'RESEND_API_URL'].flatMap((name) =>
  process.env[name] ? ['--var', `${name}:${process.env[name]}`] : [],
)

const wrangler = join(dirname(require.resolve('wrangler/package.json')), 'bin/wrangler.js')
const worker = spawn(
  process.execPath,
  [
    wrangler, 'dev', '--port', String(port), '--ip', '127.0.0.1', '--inspector-port', '0',
    '--var', `DATABASE_URL:${databaseUrl}`, '--var', `PUBLIC_URL:${publicUrl}`,
    ...told,
    '--show-interactive-dev-session=false',
  ],
  { stdio: 'inherit', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' } },
)

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => worker.kill(signal))
const code = await new Promise((resolve) => worker.once('exit', resolve))
await sqld?.stop()
process.exit(code ?? 0)

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))))
  })
}

import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { buildWidget } from './build-widget.mjs'

/**
 * Budgets in bytes, gzip -9. The loader counts with the configuration the service puts in; text is
 * all that reads an answer: code, rules, lexicons and weights, as they are in the Worker.
 */
const BUDGETS = {
  loader: 4096,
  view: 8192,
  cancel: 9216,
  updates: 5120,
  text: 358_400,
  worker: 1_310_720,
}

const EXAMPLE = {
  key: 'pk_8fJq2LwXr5TzB7nKcV3mHs9D',
  view: '/w/view-5f3a91c07be2.js',
  surveys: [
    ['srv_01j9x4k2m7qp8v5wz3nbt6yfhc', 'nps', { on: 'page', path: '/app/*', delay_seconds: 30 }],
    ['srv_01j9x4mz80rt3c6ad9ewvk2pqx', 'csat', { on: 'event', name: 'ticket_closed', delay_seconds: 0 }],
    ['srv_01j9x4pf5sn1h7gy4bjumd8x0r', 'ces', { on: 'click', selector: '#export', delay_seconds: 2 }],
    ['srv_01j9x4r6w2ak9e8tq0zhcv5fmn', 'cancellation', { on: 'api' }],
    ['srv_01j9x4t1d9yb6u3xp7rkns4jwg', 'feedback', { on: 'api' }],
  ].map(([id, kind, trigger]) => ({ id, kind, trigger })),
}

const { loader, view, cancel, updates } = await buildWidget()
const served = {
  loader: `(function(){var EARSHOT_CONFIG=${JSON.stringify(EXAMPLE)};${loader}})()`,
  view,
  cancel,
  updates,
  text: await bundleText(),
  worker: await readFile('dist/worker/worker.js', 'utf8'),
}

for (const [name, budget] of Object.entries(BUDGETS)) {
  const raw = Buffer.byteLength(served[name])
  const gzip = gzipSync(served[name], { level: 9 }).length
  const verdict = gzip <= budget ? 'ok' : 'OVER'
  console.log(`${name.padEnd(7)} ${raw} B raw, ${gzip} B gzip of ${budget}  ${verdict}`)
  if (gzip > budget) process.exitCode = 1
}

async function bundleText() {
  const { outputFiles } = await build({
    entryPoints: ['src/domain/text/tag.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
  })
  return outputFiles[0].text
}

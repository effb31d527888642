// Builds everything that is served or run: widget, dashboard files, the Node entries.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { buildWidget } from './build-widget.mjs'

await mkdir('dist', { recursive: true })

const { loader, view, cancel, updates } = await buildWidget()
const assets = {
  loader,
  view,
  cancel,
  updates,
  chunkHash: createHash('sha256').update(view + cancel + updates).digest('hex').slice(0, 10),
  dashboardCss: await bundleText('src/dashboard/styles/index.css'),
  dashboardJs: await bundleText('src/dashboard/islands/index.ts'),
  chartsJs: await bundleText('src/dashboard/islands/charts.ts'),
  hostedCss: await bundleText('src/hosted/hosted.css'),
  texts: await packTexts(),
  demo: await readFolder('demo/app'),
}
// One module for both runtimes: Workers have no files to read.
await writeFile('dist/assets.js', `export default ${JSON.stringify(assets)}\n`)
await writeFile(
  'dist/assets.d.ts',
  `import type { Assets } from '../src/http/env'\ndeclare const assets: Assets\nexport default assets\n`,
)

await build({
  entryPoints: {
    node: 'src/node.ts',
    migrate: 'src/node/migrate-command.ts',
    'password-link': 'src/node/password-link-command.ts',
    demo: 'demo/seed.ts',
    bench: 'bench/run.ts',
    train: 'training/run.ts',
  },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  external: ['../dist/assets.js'],
  sourcemap: true,
  // Words outside ASCII as they are: the engine reads them faster than escapes.
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  logLevel: 'warning',
})

/** The catalogues are written for people, as modules; what is shipped is packed by the code that reads it. */
async function packTexts() {
  const contents = `
    import { CATALOGUES } from './src/dashboard/i18n/catalogues'
    import { packCatalogues } from './src/dashboard/i18n/pack'
    export const texts = packCatalogues(CATALOGUES)`
  const result = await build({ stdin: { contents, resolveDir: '.' }, bundle: true, write: false, format: 'esm', logLevel: 'warning' })
  const url = `data:text/javascript;base64,${Buffer.from(result.outputFiles[0].text).toString('base64')}`
  return (await import(url)).texts
}

async function bundleText(entry) {
  const result = await build({ entryPoints: [entry], bundle: true, minify: true, write: false, target: 'es2022', logLevel: 'warning' })
  return result.outputFiles[0].text
}

async function readFolder(folder) {
  const names = (await readdir(folder)).sort()
  const texts = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')))
  return Object.fromEntries(names.map((name, i) => [name, texts[i]]))
}

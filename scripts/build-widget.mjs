import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const entry = (name) => fileURLToPath(new URL(`../widget/${name}.ts`, import.meta.url))

/** A stylesheet imported by the widget becomes a string of minified CSS. */
const cssAsText = {
  name: 'css-as-text',
  setup(plugin) {
    plugin.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const { code } = await transform(source, { loader: 'css', minify: true })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [entry(name)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    // Without a tsconfig there is no "use strict" in front, which the code does not need.
    tsconfigRaw: {},
    plugins: [cssAsText],
    write: false,
  })
  return outputFiles[0].text.trim()
}

/**
 * Builds the scripts of the widget.
 *
 * `loader` reads a free variable EARSHOT_CONFIG (LoaderConfig): serve it as
 * `(function(){var EARSHOT_CONFIG=<json>;<loader>})()`.  The others are served as they are.
 */
export async function buildWidget() {
  const [loader, view, cancel, updates] = await Promise.all(
    ['loader', 'view', 'cancel', 'updates'].map(bundle),
  )
  return { loader, view, cancel, updates }
}

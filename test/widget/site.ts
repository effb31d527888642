import { KEY, listen, type Service } from './service'

/** A customer's page on an origin of its own. Under a policy it must bring no styles. */
export interface PageOptions {
  /** Content-Security-Policy; {service} stands for the service's origin. */
  policy?: string
  /** Whether the snippet's inline stub is there. */
  stub?: boolean
  /** Further attributes of the script tag. */
  attributes?: string
  /** Runs after the snippet, on the page. */
  script?: string
  body?: string
  head?: string
}

export interface Site {
  origin: string
  /** Makes a page and returns its address. */
  add(path: string, options?: PageOptions): string
  close(): Promise<void>
}

const STUB = 'window.earshot=window.earshot||function(){(earshot.q=earshot.q||[]).push(arguments)}'

const STYLE = `<style>
:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 960px; padding: 32px 16px; font: 16px/1.5 system-ui, sans-serif;
  background: light-dark(#f4f5f8, #101216); color: light-dark(#2a2f3a, #d5d8df) }
main div { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 16px }
main i { height: 150px; border-radius: 12px; background: light-dark(#fff, #181b21) }
</style>`

const PRODUCT = `<main><h1>Overview</h1><p>Everything that happened this week.</p>
<p><button id="save">Save</button></p>
<div><i></i><i></i><i></i><i></i><i></i><i></i></div></main>`

export async function startSite(service: Service): Promise<Site> {
  const pages = new Map<string, { html: string; policy: string | undefined }>()
  const { origin, close } = await listen((request, response) => {
    const page = pages.get((request.url ?? '').split('?')[0] ?? '')
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(page?.policy && { 'content-security-policy': page.policy }),
    })
    response.end(page?.html ?? '')
  })
  return {
    origin,
    close,
    add(path, options = {}) {
      pages.set(path, {
        html: pageOf(service, options),
        policy: options.policy?.replaceAll('{service}', service.origin),
      })
      return origin + path
    },
  }
}

function pageOf(service: Service, options: PageOptions): string {
  const { stub = true, attributes = '', script = '', body = PRODUCT, head = STYLE } = options
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Product</title>${head}
${stub ? `<script>${STUB}</script>` : ''}
<script async src="${service.origin}/w/${KEY}.js" ${attributes}></script>
</head>
<body>${body}${script ? `<script>${script}</script>` : ''}</body>
</html>`
}

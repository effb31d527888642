import { work } from './work'

export default {
  async fetch(request: Request): Promise<Response> {
    await work(new URL(request.url).pathname)
    return new Response('done')
  },
}

import type { TestApp } from '../harness'
import { storeAged } from '../services/retag/aged'

/** Sends a request and holds its answer against what is documented. */
type Walk = (operation: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

/** Everything there is to do with the tags of answers. */
export async function walkTags(walk: Walk, app: TestApp, id: string): Promise<void> {
  const tags = '/v1/responses/:id/tags'
  const own = `/v1/responses/${id}/tags`
  await walk(`get ${tags}`, own)
  await walk(`put ${tags}/sentiment`, `${own}/sentiment`, { label: 'positive' })
  await walk(`put ${tags}/keywords/:keyword`, `${own}/keywords/csv`, { present: true })
  await walk(`put ${tags}/themes/:theme`, `${own}/themes/price`, { present: true })
  await walk('get /v1/learned-tags', '/v1/learned-tags')
  await walk(`delete ${tags}/sentiment`, `${own}/sentiment`)
  await walk(`delete ${tags}/keywords/:keyword`, `${own}/keywords/csv`)
  await walk(`delete ${tags}/themes/:theme`, `${own}/themes/price`)
  await walk('delete /v1/learned-tags', '/v1/learned-tags')

  await walk('post /v1/themes/preview', '/v1/themes/preview', { terms: ['export'] })
  const theme = await walk('post /v1/themes', '/v1/themes', { name: 'Exports', terms: ['export'] })
  const path = `/v1/themes/${String(theme.id)}`
  await walk('get /v1/themes', '/v1/themes')
  await walk('patch /v1/themes/:id', path, { terms: ['export', 'download'] })
  const told = { name: 'Exporting', pinned: true, told_as: 'file' }
  await walk('patch /v1/topic-settings/:of/:topic', '/v1/topic-settings/keywords/export', told)
  await walk('get /v1/topic-settings', '/v1/topic-settings')
  await walk('delete /v1/themes/:id', path)
  await walk('put /v1/competitors', '/v1/competitors', { competitors: ['Acme'] })
  await walk('get /v1/competitors', '/v1/competitors')

  const retag = await walk('post /v1/retags', '/v1/retags')
  await app.settled()
  await walk('put /v1/retags/:id/switch', `/v1/retags/${String(retag.id)}/switch`)
  await app.settled()

  await storeAged(app, 12, (i) => `The parking was full, number ${i}`, () => ({
    keywords: [{ word: 'parking', sentiment: 0 }],
  }))
  const refusal = '/v1/theme-suggestions/:word/refusal'
  await walk('get /v1/theme-suggestions', '/v1/theme-suggestions')
  await walk(`put ${refusal}`, '/v1/theme-suggestions/parking/refusal')
  await walk(`delete ${refusal}`, '/v1/theme-suggestions/parking/refusal')
  const acceptance = '/v1/theme-suggestions/:word/acceptance'
  await walk(`put ${acceptance}`, acceptance.replace(':word', 'parking'))
}

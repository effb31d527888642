import { advanceOperations } from '../../src/services/operations/advance'
import { startDueBacktest } from '../../src/services/risk/start-backtest'
import { scoreDueCustomers } from '../../src/services/risk/sweep'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { respond, surveyOf } from '../api/helpers'

export const ORIGIN = 'http://earshot.test'

/** A member at the dashboard: pages with the session's cookie, forms sent as a browser sends them. */
export interface Member {
  app: TestApp
  cookie: string
  get: (path: string) => Promise<Response>
  /** The page's HTML; fails unless it is a page answered with 200. */
  read: (path: string) => Promise<string>
  post: (path: string, fields?: [string, string][] | Record<string, string>) => Promise<Response>
}

export async function startMember(app?: TestApp): Promise<Member> {
  const running = app ?? (await startApp())
  const cookie = await running.signIn()
  const get = (path: string) => running.request(path, { headers: { cookie } })
  return {
    app: running,
    cookie,
    get,
    async read(path) {
      const response = await get(path)
      const html = await response.text()
      if (response.status !== 200)
        throw new Error(`${path} answered ${response.status}: ${textOf(html)}`)
      return html
    },
    post: (path, fields = {}) =>
      running.request(path, {
        method: 'POST',
        headers: {
          cookie,
          origin: ORIGIN,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams(fields).toString(),
      }),
  }
}

/** What a page says, without its tags. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/\s+/g, ' ')

/** The fields of the form that a page's HTML begins with, as a browser would send them untouched. */
export function formFieldsOf(html: string): [string, string][] {
  const form = html.split('</form>')[0] ?? ''
  const unescape = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const fields: [string, string][] = []
  for (const { 0: tag, 1: name = '', index } of form.matchAll(/<(?:input|select|textarea)[^>]*? name="([^"]+)"[^>]*>/g)) {
    const rest = form.slice(index + tag.length)
    if (tag.startsWith('<select')) {
      const options = rest.split('</select>')[0] ?? ''
      const chosen = /value="([^"]*)" selected/.exec(options) ?? /value="([^"]*)"/.exec(options)
      if (chosen) fields.push([name, unescape(chosen[1] ?? '')])
    } else if (!/type="(?:checkbox|radio)"/.test(tag) || tag.includes('checked')) {
      const text = tag.startsWith('<textarea') ? (rest.split('</textarea>')[0] ?? '') : (/value="([^"]*)"/.exec(tag)?.[1] ?? '')
      fields.push([name, unescape(text)])
    }
  }
  return fields
}

/** Addresses of a page's links, as a browser reads them. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )

/** The address of the first link with this name. Throws when no link has it. */
export function linkNamed(html: string, name: string): string {
  for (const [, href = '', inner = ''] of html.matchAll(
    /<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs,
  )) {
    if (textOf(inner).trim() === name) return href.replaceAll('&amp;', '&')
  }
  throw new Error(`no link named ${name}`)
}

/** How many answers a page lists. */
export const answersIn = (html: string): number =>
  html.split('<article class="response"').length - 1

/** Customers of the business, each paying 49 € a month for 200 days; the first left 5 days ago. */
export const CUSTOMERS = 12

/**
 * A small business at NOON. In the last 90 days 40 NPS answers (20 of 9, 10 of 8, 10 of 3 with a
 * complaint), 7 CSAT answers and a cancellation; in the 90 days before 30 NPS answers, half of 10.
 */
export async function startBusiness(): Promise<Member> {
  const app = await startApp({ now: NOON - 200 * DAY })
  const nps = await surveyOf(app.ctx, 'nps')
  const csat = await surveyOf(app.ctx, 'csat')
  const cancellation = await surveyOf(app.ctx, 'cancellation')

  const events = Array.from({ length: CUSTOMERS }, (_, i) => ({
    id: `start-${i + 1}`,
    customer_id: `customer-${i + 1}`,
    type: 'started',
    at: new Date(NOON - 200 * DAY).toISOString(),
    mrr_minor: 4900,
    currency: 'EUR',
  }))
  await app.api('POST', '/v1/churn-events', { events })

  for (let i = 0; i < 30; i += 1)
    await respond(app, nps, NOON - (100 + i) * DAY, { score: i % 2 ? 10 : 0 })
  for (let i = 0; i < 40; i += 1) {
    const at = NOON - (80 - i) * DAY
    const complaint = { score: 3, comment: 'the export keeps crashing' }
    if (i >= 30) await respond(app, nps, at, complaint, `customer-${i - 29}`)
    else await respond(app, nps, at, { score: i < 20 ? 9 : 8 })
  }
  for (const score of [5, 5, 5, 5, 5, 1, 1]) await respond(app, csat, NOON - 9 * DAY, { score })
  await respond(app, cancellation, NOON - 6 * DAY, { reason: 'price' }, 'customer-1')
  // What has not happened yet waits: the end is told once it has.
  app.clock.now = NOON
  await app.api('POST', '/v1/churn-events', {
    events: [
      {
        id: 'end-1',
        customer_id: 'customer-1',
        type: 'ended',
        at: new Date(NOON - 5 * DAY).toISOString(),
        reason: 'price',
        comment: 'Too dear for us',
      },
    ],
  })
  return await startMember(app)
}

/** What the scheduled turns do with it: everybody is scored, and the score is tested on the past. */
export async function scoreBusiness(app: TestApp): Promise<void> {
  await scoreDueCustomers(app.ctx)
  await startDueBacktest(app.ctx)
  const now = app.clock.now
  app.clock.now += 60_000
  await advanceOperations(app.ctx)
  app.clock.now = now
}

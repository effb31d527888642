import { afterAll, beforeAll, expect, it } from 'vitest'
import { packCatalogues } from '../../src/dashboard/i18n/pack'
import { addWork } from './data-work'
import { DOMAIN_TEXTS } from './domain-texts'
import { type Member, scoreBusiness, startBusiness } from './helpers'
import { readMessages } from './source-messages'

let member: Member

beforeAll(async () => {
  member = await startBusiness()
  await scoreBusiness(member.app)
  await addWork(member.app)
  Object.assign(member.app.runtime.assets, { texts: packCatalogues({ de: bracketed() }) })
})
afterAll(() => member?.app.close())

/** A language that says every text as it is, in brackets. */
function bracketed() {
  const { keys } = readMessages(new URL('../../src/dashboard', import.meta.url).pathname)
  for (const text of DOMAIN_TEXTS) if (!keys.has(text)) keys.set(text, { plural: false, at: '' })
  const say = (text: string) => text.replace(/\S[\s\S]*\S|\S/, (words) => `⟦${words}⟧`)
  return Object.fromEntries(
    [...keys].map(([text, { plural }]) => [text, plural ? { one: say(text), other: say(text) } : say(text)]),
  )
}

const PATHS = [
  '/', '/surveys', '/responses', '/topics', '/topics/themes', '/topics/themes/new', '/customers',
  '/churn', '/churn/retention', '/churn/risk', '/churn/associations', '/cancellations', '/follow-ups',
  '/follow-ups/rules', '/follow-ups/rules/detractor', '/follow-ups/complaints', '/playbooks',
  '/playbooks/new', '/updates', '/updates/new', '/digests', '/settings', '/settings/members',
  '/settings/webhooks', '/settings/messages', '/settings/data', '/settings/sharing',
  '/settings/audit', '/account', '/workspaces/new', '/sign-in', '/forgotten', '/nope',
]

it.each(PATHS)('%s says nothing outside the catalogue', async (path) => {
  const headers = { cookie: `${member.cookie}; locale=de` }
  const html = await (await member.app.request(path, { headers })).text()
  expect([...new Set([...linesOf(html), ...attributesOf(html)].flatMap(outside))]).toEqual([])
})

const INLINE = /<\/?(?:a|strong|b|em|kbd|span|option)(?: [^>]*)?>/g
/** What people, hosts and programs called so, and what stands in its own language. */
const THEIRS = /<(\w+)(?: [^>]*)? (?:dir="auto"|lang="[^"]*")[^>]*>[\s\S]*?<\/\1>/g

const linesOf = (html: string): string[] =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replaceAll(/<(script|style|pre|code|textarea|time)[\s\S]*?<\/\1>/g, '')
    .replaceAll(THEIRS, '')
    .replaceAll(INLINE, ' ')
    .replaceAll(/<[^>]+>/g, '\n')
    .split('\n')

const attributesOf = (html: string): string[] =>
  [...html.matchAll(/ (?:title|aria-label|data-meaning|data-thanks)="([^"]*)"/g)].map(([, text = '']) => text)

/** The words of a line that stand in no brackets. */
function outside(line: string): string[] {
  let text = line
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
  }
  return text
    .split(/\s{2,}/)
    .map((words) => words.trim())
    .filter((words) => /[A-Za-z]{3}/.test(words) && !KNOWN.test(words))
}

/** Names of others, units, dates, scopes and addresses; and what this business calls its own. */
const KNOWN = new RegExp(
  [
    String.raw`^(\W*(Earshot|NPS|CSAT|CES|ARPA|MRR|UTC|EUR|USD|URL|CSV|NDJSON|Deutsch|Englisch)\W*)+$`,
    '^(Stripe|Paddle|Chargebee|RevenueCat|Lemon Squeezy|ChartMogul(, ProfitWell)?|Recurly|Shopify|Baremetrics)$',
    '^(Jan|Feb|Aug|Sep|Okt|Nov|Dez)$',
    String.raw`\d|@|^[a-z]+:(read|write)`,
    '^(Owner|Website|test|: thing|How we are doing|After support|After import|Why people leave|Feedback button)',
  ].join('|'),
)

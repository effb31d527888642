import type { KindSlug } from '../src/contract/client'
import type { Mood } from './texts'
import { type Life, planAt, type Wish } from './billing'
import { commentOf } from './comments'
import type { Customer, Person } from './customers'
import { between, normal, wholeBetween } from './draw'
import { moodAt, suffersFromExport } from './mood'
import { chance, pick, type Random } from './random'
import { DAY, type Story } from './story'

export interface Answer {
  score?: number
  reason?: string
  comment?: string
}

/** Somebody is where a survey may come up; what they make of it if it does. */
export interface Visit {
  at: number
  person: Person
  kind: KindSlug
  /** What they just did, as the product tracks it. */
  event: string | null
  page: string
  outcome: Answer | 'dismissed' | 'ignored'
  /** Nobody had said who it is: an answer without a customer. */
  isAnonymous: boolean
  /** Only the first step was sent. */
  unfinished: boolean
}

const OCCASIONS: Record<KindSlug, { event: string | null; page: string; answerRate: number }> = {
  nps: { event: 'milestone_reached', page: '/invoices', answerRate: 0.28 },
  csat: { event: 'ticket_closed', page: '/support', answerRate: 0.31 },
  ces: { event: 'import_finished', page: '/customers/import', answerRate: 0.31 },
  cancellation: { event: null, page: '/plan/cancel', answerRate: 1 },
  feedback: { event: null, page: '/overview', answerRate: 0.62 },
}

const COMMENT_SHARE = 0.55
const ANONYMOUS_SHARE = 0.07
const UNFINISHED_SHARE = 0.08
/** Of those who don't answer, how many close the survey; the others leave it or the page. */
const DISMISSED_SHARE = 0.55

/** How often a customer does what a survey waits for, per month of 30 days. */
const TICKETS = 0.27
const IMPORTS = 0.045
const REMARKS = 0.045
/** More remarks a month from those who can't export any more. */
const REMARKS_IN_TROUBLE = 0.5

/** Every moment at which somebody of a customer may be asked, in order. */
export function planVisits(customer: Customer, life: Life, story: Story, random: Random): Visit[] {
  const visits: Visit[] = []
  const add = (kind: KindSlug, at: number, person: Person, wish?: Wish) => {
    const moment = kind === 'cancellation' ? Math.round(at) : officeHour(at, random)
    if (moment < story.opensAt || moment > story.endAt || !isPaying(life, moment)) return
    const outcome = wish
      ? sayWhy(customer, life, story, random, moment, wish)
      : react(customer, life, story, random, { kind, at: moment, person })
    const { event, page } = OCCASIONS[kind]
    const isAnonymous = kind !== 'cancellation' && chance(random, ANONYMOUS_SHARE)
    const unfinished = event !== null && chance(random, UNFINISHED_SHARE)
    visits.push({ at: moment, person, kind, event, page, outcome, isAnonymous, unfinished })
  }

  for (const { from, to } of life.spells) {
    const begin = Math.max(from, story.opensAt)
    const end = Math.min(to, story.endAt)
    for (const person of customer.people) {
      const first = from < story.opensAt ? between(random, 0, 100) : between(random, 18, 75)
      for (let at = begin + first * DAY; at < end; at += between(random, 92, 128) * DAY) {
        add('nps', at, person)
      }
    }
    const happen = (kind: KindSlug, perMonth: number) => {
      for (const at of arrivals(begin, end, perMonth, random)) add(kind, at, pick(random, customer.people))
    }
    happen('csat', TICKETS)
    happen('ces', IMPORTS)
    happen('feedback', REMARKS)
    if (from >= story.opensAt && chance(random, 0.7)) {
      add('ces', from + between(random, 1, 14) * DAY, pick(random, customer.people))
    }
    if (suffersFromExport(customer, planAt(life, end))) {
      for (const at of arrivals(begin, end, REMARKS_IN_TROUBLE, random)) {
        if (chance(random, story.exportTrouble(at))) add('feedback', at, pick(random, customer.people))
      }
    }
  }
  const [owner] = customer.people
  for (const wish of life.wishes) if (owner) add('cancellation', wish.at - 20_000, owner, wish)
  return visits.sort((a, b) => a.at - b.at)
}

function react(
  customer: Customer,
  life: Life,
  story: Story,
  random: Random,
  { kind, at, person }: { kind: KindSlug; at: number; person: Person },
): Visit['outcome'] {
  if (!chance(random, OCCASIONS[kind].answerRate)) return turnAway(random)
  const content = moodAt(customer, planAt(life, at), story, at) + person.generosity
  const score = scoreOf(kind, content, story, random, at)
  const mood = score === null ? moodOfRemark(content, random) : moodOfScore(kind, score, random)
  const writes = kind === 'feedback' || chance(random, COMMENT_SHARE)
  return {
    ...(score === null ? {} : { score }),
    ...(writes ? { comment: commentOf(customer, life, story, random, { kind, at, mood }) } : {}),
  }
}

/** What is said on leaving: the reason, and often more about the same thing. */
function sayWhy(
  customer: Customer,
  life: Life,
  story: Story,
  random: Random,
  at: number,
  { topic, reason, tells }: Wish,
): Visit['outcome'] {
  if (!tells) return turnAway(random)
  const mood = chance(random, 0.75) ? 'negative' : 'mixed'
  const comment = commentOf(customer, life, story, random, { kind: 'cancellation', at, mood, topic })
  return chance(random, COMMENT_SHARE) ? { reason, comment } : { reason }
}

const turnAway = (random: Random): 'dismissed' | 'ignored' =>
  chance(random, DISMISSED_SHARE) ? 'dismissed' : 'ignored'

function scoreOf(kind: KindSlug, content: number, story: Story, random: Random, at: number) {
  switch (kind) {
    case 'nps':
      return clamp(8.35 + 1.55 * content + 1.1 * normal(random), 0, 10)
    case 'csat': {
      const isSatisfied = chance(random, story.supportQuality(at) + 0.05 * content)
      return isSatisfied ? (chance(random, 0.56) ? 5 : 4) : pick(random, [3, 3, 2, 2, 1])
    }
    case 'ces':
      return clamp(5.3 + 0.7 * content + 1.4 * normal(random), 1, 7)
    default:
      return null
  }
}

function moodOfScore(kind: KindSlug, score: number, random: Random): Mood {
  const [low, high] = ({ nps: [6, 9], csat: [2, 4], ces: [3, 5] } as Record<string, [number, number]>)[kind] ?? [0, 0]
  if (score >= high) return chance(random, 0.9) ? 'positive' : 'mixed'
  if (score <= low) return chance(random, 0.85) ? 'negative' : 'mixed'
  return chance(random, 0.75) ? 'mixed' : 'positive'
}

function moodOfRemark(content: number, random: Random): Mood {
  const feeling = content + 1.2 * normal(random) - 0.3
  return feeling > 0.8 ? 'positive' : feeling > -0.2 ? 'mixed' : 'negative'
}

/** Moments of something that happens `perMonth` times in 30 days on average (Poisson). */
function arrivals(from: number, to: number, perMonth: number, random: Random): number[] {
  const moments: number[] = []
  const gap = () => (-Math.log(1 - random()) * 30 * DAY) / perMonth
  for (let at = from + gap(); at < to; at += gap()) moments.push(at)
  return moments
}

/** The same day between seven and seven; what falls on a weekend mostly waits for Monday. */
function officeHour(at: number, random: Random): number {
  const day = Math.floor(at / DAY) * DAY
  const isWeekend = [0, 6].includes(new Date(day).getUTCDay())
  const wait = isWeekend && chance(random, 0.7) ? 2 * DAY : 0
  return Math.round(day + wait + between(random, 6, 17) * 3_600_000 + wholeBetween(random, 0, 999))
}

const isPaying = ({ spells }: Life, at: number): boolean =>
  spells.some(({ from, to }) => at >= from && at <= to)

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, Math.round(value)))

import type { PayersAnswer, SilentPayers } from '../../../db/queries/payers'
import { chance, pick, type Random, randomFrom } from '../../../demo/random'
import { KINDS } from '../../../src/domain/surveys/kinds'
import { bandOf } from '../../../src/domain/surveys/kinds/kind'
import {
  associate,
  type Association,
  type AssociationInput,
} from '../../../src/services/associations/associate'
import { tallySilent } from '../../../src/services/associations/tally'
import { DAY, NOON } from '../../harness'

/** Of any thirty days 6 % of customers leave in, unless what they said changes it. */
export const CHURN = 0.06

const HORIZON = 30 * DAY
const FROM = NOON - 300 * DAY
const STARTED = FROM - 100 * DAY
const HAZARD_PER_MS = -Math.log(1 - CHURN) / HORIZON

const WORDS = Array.from({ length: 30 }, (_, i) => `word-${i + 1}`)

export interface Business {
  seed: number
  customers: number
  /** How many times as often somebody leaves in the thirty days after such an answer. */
  risk?: (answer: PayersAnswer) => number
}

export interface Lives {
  answers: PayersAnswer[]
  /** Customers who never said a word, and how they count at the landmark. */
  quiet: Pick<PayersAnswer, 'customerId' | 'plan' | 'startedAt' | 'endedAt'>[]
  silent: SilentPayers[]
}

/**
 * A made-up business: six customers of ten answer about every hundred days, some twice in a week,
 * and whoever has left says goodbye with a zero and a curse, which must not count.
 */
export function liveThrough({ seed, customers, risk = () => 1 }: Business): Lives {
  const random = randomFrom(seed)
  const answers: PayersAnswer[] = []
  const quiet: Lives['quiet'] = []
  const silent: SilentPayers[] = []
  const landmark = NOON - HORIZON
  for (let i = 0; i < customers; i += 1) {
    const life = liveOne(`customer-${i}`, random, risk)
    answers.push(...life.answers)
    if (life.answers.length === 0) quiet.push(life)
    const hasSpoken = life.answers.some(({ answeredAt }) => answeredAt < landmark)
    if (hasSpoken || (life.endedAt ?? Infinity) <= landmark) continue
    const churned = life.endedAt === null ? 0 : 1
    const lostMinor = churned * 100
    silent.push({ plan: life.plan, currency: 'EUR', customers: 1, churned, lostMinor })
  }
  return { answers: answers.sort((a, b) => a.answeredAt - b.answeredAt), quiet, silent }
}

function liveOne(customerId: string, random: Random, risk: (answer: PayersAnswer) => number) {
  const plan = pick(random, ['Starter', 'Team'])
  const said: PayersAnswer[] = []
  const say = (answeredAt: number, changes: Partial<PayersAnswer> = {}) => {
    const at = Math.floor(answeredAt)
    const answer = { ...speak(random), customerId, plan, answeredAt: at, ...changes }
    said.push(answer)
    return answer
  }
  let endedAt = FROM - Math.log(1 - random()) / HAZARD_PER_MS
  let next = FROM + random() * 100 * DAY
  const speaks = chance(random, 0.6)
  while (speaks && next < endedAt && next < NOON) {
    const fate = CHURN * risk(say(next))
    const leaves = chance(random, fate)
    // What follows the thirty days is as on any other day.
    const later = next + HORIZON - Math.log(1 - random()) / HAZARD_PER_MS
    endedAt = leaves ? next + random() * HORIZON : later
    const again = next + random() * 7 * DAY
    if (chance(random, 0.3) && again < endedAt) say(again)
    next += (90 + random() * 20) * DAY
  }
  const known = endedAt <= NOON ? Math.floor(endedAt) : null
  if (known !== null && chance(random, 0.7)) say(known, GOODBYE)
  const spell = { customerId, plan, startedAt: STARTED, endedAt: known }
  return { ...spell, answers: said.map((answer) => ({ ...answer, endedAt: known })) }
}

/** Of every seventh word a theme. */
function themesFor(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => `theme-${WORDS.indexOf(word) % 7}`))]
}

const GOODBYE = {
  score: 0,
  sentiment: 'negative',
  commented: true,
  keywords: [WORDS[0] ?? ''],
  themes: themesFor([WORDS[0] ?? '']),
} as const

function speak(random: Random) {
  const commented = chance(random, 0.6)
  // Few words are said often, many seldom.
  const word = () => WORDS[Math.floor(WORDS.length * random() ** 2)] ?? ''
  const keywords = commented ? [...new Set([word(), word()])] : []
  return {
    score: pick(random, [3, 3, 6, 7, 8, 8, 9, 9, 10, 10]),
    sentiment: commented ? pick(random, ['negative', 'neutral', 'positive'] as const) : null,
    commented,
    keywords,
    themes: themesFor(keywords),
    startedAt: STARTED,
    endedAt: null,
    currency: 'EUR',
    mrrMinor: 100,
  }
}

export const isDetractor = ({ score }: PayersAnswer): boolean =>
  bandOf(KINDS.nps, score ?? -1)?.name === 'detractor'

/** What the service says of such a business, by level. */
export function find(
  { answers, silent }: Lives,
  exposure: AssociationInput['exposure'],
  stratify = false,
): Map<string, Association> {
  const rows = associate({
    exposure,
    kind: 'nps',
    answers,
    silent: tallySilent(silent),
    horizonDays: 30,
    stratify,
    limit: 50,
    now: NOON,
  })
  return new Map(rows.map((row) => [row.level, row]))
}

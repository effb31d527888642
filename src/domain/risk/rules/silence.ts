import type { KindSlug } from '../../../contract/client'
import { DAY_MS } from '../history'
import { daysAgo, isWithin, type RiskRule } from '../rule'

/** What they are asked; cancelling and the feedback form are opened by themselves. */
const QUESTIONS: readonly KindSlug[] = ['nps', 'csat', 'ces']
const MIN_ASKS = 2
const ABSENT_DAYS = 30

export const silence: RiskRule = {
  slug: 'silence',
  name: 'Fell silent',
  meaning:
    'Has answered in the past year, and was asked at least twice since the last answer without ' +
    'replying. A question counts a day after it was shown.',
  defaultPoints: 2,
  canReplay: true,
  fires({ answers, asks }, at) {
    const isQuestion = ({ kind }: { kind: KindSlug }) => QUESTIONS.includes(kind)
    const last = answers.find(isQuestion)
    if (!last) return null
    const unanswered = asks.filter(
      (ask) => isQuestion(ask) && ask.at > last.at && ask.at < at - DAY_MS,
    ).length
    if (unanswered < MIN_ASKS) return null
    return `Asked ${unanswered} times since the last answer, ${daysAgo(last.at, at)}`
  },
}

export const notSeen: RiskRule = {
  slug: 'not_seen',
  name: 'Not seen for 30 days',
  meaning:
    'The host says when the customer was last seen, and it is more than 30 days ago. Only the last ' +
    'time is kept, so a look back leaves this out.',
  defaultPoints: 2,
  canReplay: false,
  fires: ({ lastSeenAt }, at) =>
    lastSeenAt === null || isWithin(ABSENT_DAYS, lastSeenAt, at)
      ? null
      : `Last seen ${daysAgo(lastSeenAt, at)}`,
}

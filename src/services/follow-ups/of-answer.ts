import type { Changes } from '../../../db/changes'
import type { Db } from '../../../db/client'
import type { FollowUpRow } from '../../../db/queries/follow-ups'
import type { ResponseRow } from '../../../db/queries/responses'
import { findRule, isMorePressing } from '../../domain/follow-ups/rules'
import type { FactsOf } from '../../domain/follow-ups/rules/rule'
import { type Firing, firingRules, type StoredRules } from '../../domain/follow-ups/settings'
import { signalsOf, type StoredTags } from '../../domain/surveys/response'
import type { Moment } from '../action'
import { moveOne } from './change'
import { entryOf } from './entry'
import { NOTHING_SEEN, type OpeningSeen, seeOpenings } from './look'
import { openByRule } from './open-by-rule'

/** Of an answer, what rules read; before it is stored and after. */
type Answer = Pick<ResponseRow, 'kind' | 'score' | 'tags'> & { isNamed: boolean }

interface Coming extends Answer {
  /** What is stored of it already. */
  priorId: string | null
  customerId: string | null
  rules: StoredRules
}

/** Looks for answers that are about to be stored; most open nothing and have no follow-up yet. */
export async function seeOpeningsOfAnswers(
  db: Db,
  workspaceId: string,
  answers: readonly Coming[],
): Promise<OpeningSeen> {
  const firings = answers.map((answer) => firingsOf(answer.rules, answer))
  const concerned = answers.filter(({ priorId }, i) => priorId !== null || firings[i]?.length)
  if (concerned.length === 0) return NOTHING_SEEN
  const rules = new Map(firings.flat().map(({ rule, settings }) => [rule.slug, settings]))
  return await seeOpenings(db, workspaceId, {
    cause: 'response',
    causeIds: concerned.flatMap(({ priorId }) => priorId ?? []),
    customerIds: concerned.flatMap(({ customerId }, i) => (firings[i] ? (customerId ?? []) : [])),
    rules: [...rules].map(([slug, settings]) => ({ slug, settings })),
  })
}

/**
 * What a stored step of an answer does to its follow-up, of which it has one at most: opens it, makes
 * it more pressing when more is said, and ends one nobody has begun with when it was taken back.
 */
export function followUpAnswer(
  moment: Moment,
  seen: OpeningSeen,
  row: ResponseRow,
  rules: StoredRules,
  ahead: number,
): Changes {
  const firings = firingsOf(rules, { ...row, isNamed: isNamed(row) })
  const there = seen.there.find(({ causeId, ruleId }) => causeId === row.id && findRule(ruleId))
  if (there) return changeOne(moment, there, firings)
  return openByRule(
    moment,
    seen,
    firings,
    {
      cause: { kind: 'response', id: row.id },
      respondentId: row.respondentId,
      customerId: row.customerId,
      surveyId: row.surveyId,
      responseId: row.id,
    },
    ahead,
  )
}

const isNamed = ({ trust, customerId }: ResponseRow): boolean => trust !== 'anonymous' || customerId !== null

const firingsOf = (rules: StoredRules, { kind, score, tags, isNamed }: Answer): Firing[] =>
  firingRules(rules, 'response', factsOfAnswer({ kind, score, tags }), isNamed)

export const factsOfAnswer = ({
  kind,
  score,
  tags,
}: {
  kind: ResponseRow['kind']
  score: number | null
  tags: StoredTags | null
}): FactsOf['response'] => ({
  kind,
  score,
  sentiment: tags?.sentiment?.label ?? null,
  signals: signalsOf(tags).map(({ signal }) => signal),
})

function changeOne(moment: Moment, row: FollowUpRow, [first]: readonly Firing[]): Changes {
  if (row.state === 'closed') return {}
  if (!first) {
    const isUntouched = row.state === 'open' && row.tags.length === 0
    return isUntouched ? moveOne(row, [{ kind: 'close', outcome: 'no_action' }], 'rule', moment).changes : {}
  }
  const { rule, title, settings } = first
  if (rule.slug === row.ruleId) return title === row.title ? {} : { followUps: [{ ...row, title }] }
  if (!isMorePressing(rule.slug, row.ruleId ?? '')) return {}
  const closeBy = row.openedAt + settings.closeHours * 3_600_000
  const pressed: FollowUpRow = {
    ...row,
    ruleId: rule.slug,
    title,
    dueAt: Math.min(row.dueAt, closeBy),
    firstDueAt: Math.min(row.firstDueAt, closeBy),
    acknowledgeBy: Math.min(row.acknowledgeBy, row.openedAt + settings.acknowledgeHours * 3_600_000),
  }
  return { followUps: [pressed], followUpEntries: [entryOf(moment, row.id, 'pressed', 'rule', title)] }
}

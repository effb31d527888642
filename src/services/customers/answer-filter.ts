import type { AnswerFilter } from '../../../db/queries/customer-answers'
import type { Context } from '../../context'
import { KINDS } from '../../domain/surveys/kinds'
import { toldAs } from '../../domain/text/told'
import { readMerges } from '../themes/merges'

const DAY_MS = 86_400_000
const USUAL_DAYS = 90

/** What customers said, as a filter of theirs is asked for. */
export interface AnswerQuery {
  answered?: 'yes' | 'no' | undefined
  /** A band of the newest NPS score. */
  last_nps?: string | undefined
  theme?: string | undefined
  follow_up?: 'open' | 'none' | undefined
  /** Looks back so far; 90 days unless said. */
  days?: number | undefined
}

/** From now on back; a theme that is told as another one is that one. */
export async function answerFilterOf(
  { db, workspace, now }: Context,
  { answered, last_nps, theme, follow_up, days = USUAL_DAYS }: AnswerQuery,
): Promise<AnswerFilter> {
  const since = now() - days * DAY_MS
  const band = KINDS.nps.bands.find(({ name }) => name === last_nps)
  const told = theme === undefined ? undefined : toldAs((await readMerges(db, workspace.id)).theme, theme)
  return {
    answered: answered && { is: answered === 'yes', since },
    lastNps: band && { min: band.min, max: band.max, since },
    theme: told === undefined ? undefined : { value: told, since },
    hasOpenFollowUp: follow_up === undefined ? undefined : follow_up === 'open',
  }
}

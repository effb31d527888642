/** Weight of the prior in comments: enough to calm rare words, little beside a real period. */
const PRIOR_COMMENTS = 10

/** Comments that mention something, in a period and in the one it is held against. */
export interface Mentioned {
  now: number
  before: number
}

/** A difference of log-odds and its standard error; their quotient is a standard normal z. */
export interface LogOdds {
  difference: number
  error: number
}

/**
 * How much more (above 0) or less something is mentioned, of so many comments in either period.
 * A Dirichlet prior that gives it its share of both periods together pulls rare words towards
 * "no change". All four cells add to the variance: the paper drops the two large ones, but a
 * keyword may stand in half of the comments. Not finite for what every comment or none mentions.
 *
 * Source: Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16(4), 2008, (16)–(22).
 */
export function logOddsOf(mentioned: Mentioned, comments: Mentioned): LogOdds {
  const { now, before } = comments
  const prior = (PRIOR_COMMENTS * (mentioned.now + mentioned.before)) / (now + before)
  const [withNow, withBefore] = [mentioned.now + prior, mentioned.before + prior]
  const withoutNow = now + PRIOR_COMMENTS - withNow
  const withoutBefore = before + PRIOR_COMMENTS - withBefore
  return {
    difference: Math.log(withNow / withoutNow) - Math.log(withBefore / withoutBefore),
    error: Math.sqrt(1 / withNow + 1 / withoutNow + 1 / withBefore + 1 / withoutBefore),
  }
}

import type { KindSlug } from '../src/contract/client'
import { KINDS } from '../src/domain/surveys/kinds'
import { planAt, type Scene } from './billing'
import { commentOf } from './comments'
import type { Person } from './customers'
import { normal } from './draw'
import type { Wish } from './leaving'
import { moodAt } from './mood'
import { chance, pick, type Random } from './random'
import type { Mood } from './texts'

export interface Answer {
  score?: number
  reason?: string
  comment?: string
}

/** What somebody makes of a survey: answers it, closes it, or leaves it where it is. */
export type Reaction = Answer | 'dismissed' | 'ignored'

const ANSWER_RATES: Record<KindSlug, number> = {
  nps: 0.28, csat: 0.31, ces: 0.31, cancellation: 1, feedback: 0.62,
}
const COMMENT_SHARE = 0.55
/** Of those who don't answer, how many close the survey. */
const DISMISSED_SHARE = 0.55

export function reactTo(kind: KindSlug, scene: Scene, at: number, person: Person): Reaction {
  const { customer, life, story, random } = scene
  if (!chance(random, ANSWER_RATES[kind])) return turnAway(random)
  const content = moodAt(customer, planAt(life, at), story, at) + person.generosity
  const score = scoreOf(kind, content, story.supportQuality(at), random)
  const mood = score === null ? moodOfRemark(content, random) : moodOfScore(kind, score, random)
  const writes = kind === 'feedback' || chance(random, COMMENT_SHARE)
  return {
    ...(score === null ? {} : { score }),
    ...(writes ? { comment: commentOf(scene, { kind, at, mood }) } : {}),
  }
}

/** What is said on leaving: the reason, and often more about the same thing. */
export function sayWhy({ at, topic, reason, tells }: Wish, scene: Scene): Reaction {
  const { random } = scene
  if (!tells) return turnAway(random)
  const mood = chance(random, 0.75) ? 'negative' : 'mixed'
  if (!chance(random, COMMENT_SHARE)) return { reason }
  return { reason, comment: commentOf(scene, { kind: 'cancellation', at, mood, topic }) }
}

const turnAway = (random: Random): Reaction =>
  chance(random, DISMISSED_SHARE) ? 'dismissed' : 'ignored'

/** How `content` somebody is, put on the kind's scale; null where there is none. */
function scoreOf(
  kind: KindSlug,
  content: number,
  supportQuality: number,
  random: Random,
): number | null {
  switch (kind) {
    case 'nps':
      return clamp(8.35 + 1.55 * content + 1.1 * normal(random), 0, 10)
    case 'csat':
      return chance(random, supportQuality + 0.05 * content)
        ? pick(random, [5, 5, 5, 4, 4])
        : pick(random, [3, 3, 2, 2, 1])
    case 'ces':
      return clamp(5.3 + 0.7 * content + 1.4 * normal(random), 1, 7)
    default:
      return null
  }
}

/** The three bands of every scale, each in the mood that goes with it and sometimes in another. */
const MOODS: { usual: Mood; share: number; other: Mood }[] = [
  { usual: 'negative', share: 0.85, other: 'mixed' },
  { usual: 'mixed', share: 0.75, other: 'positive' },
  { usual: 'positive', share: 0.9, other: 'mixed' },
]

function moodOfScore(kind: KindSlug, score: number, random: Random): Mood {
  const band = MOODS[KINDS[kind].bands.findIndex(({ min, max }) => score >= min && score <= max)]
  if (!band) return 'mixed'
  return chance(random, band.share) ? band.usual : band.other
}

function moodOfRemark(content: number, random: Random): Mood {
  const feeling = content + 1.2 * normal(random) - 0.3
  return feeling > 0.8 ? 'positive' : feeling > -0.2 ? 'mixed' : 'negative'
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, Math.round(value)))

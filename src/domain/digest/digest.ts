import type { Headline } from '../metrics/headline'
import type { Rate } from '../metrics/rate'
import type { RateChange } from '../metrics/rate-change'
import type { UpdateState } from '../updates/update'
import type { ScoreMove } from './score-move'

/** What a digest says, kept as it was: figures, names of ours, and ids; never anybody's words. */
export interface DigestContent {
  answers: number
  comments: number
  scores: { metric: Headline['metric']; now: Headline; before: Headline | null; move: ScoreMove | null }[]
  /** More than chance explains, in a share of the comments. */
  rising: { tag: 'theme' | 'keyword'; value: string; now: Rate; before: Rate }[]
  atRisk: ThemeMoney[]
  lost: ThemeMoney[]
  churn: DigestChurn | null
  loops: DigestLoops
  /** Responses whose words are typical; who reads the digest looks them up. */
  quotes: string[]
  actions: DigestAction[]
  /** Actions there are in all. */
  openActions: number
}

/** A theme by what the customers who mention it pay. */
export interface ThemeMoney {
  theme: string
  customers: number
  mrr: Record<string, number>
}

export interface DigestChurn {
  rate: Rate
  before: Rate
  change: RateChange | null
  currency: string
  gross: Rate
  net: Rate
  joined: number
  left: number
}

export interface DigestLoops {
  opened: number
  closed: number
  overdue: number
  shipped: number
  declined: number
}

/** Something that waits for somebody. */
export interface DigestAction {
  kind: 'follow_up' | 'update'
  id: string
  title: string
  ownerId: string | null
  /** Follow-ups: when it is due (epoch ms). Updates: how far it is. */
  dueAt: number | null
  state: UpdateState | null
}

import type { KindSlug } from '../contract/client'
import type { Way } from '../domain/metrics/early-warning'
import { MIN_PER_GROUP } from '../domain/metrics/gates'
import { KINDS } from '../domain/surveys/kinds'
import { type Association, NO_ANSWER } from '../services/associations/associate'
import type { Asked } from '../services/associations/asked'
import type { Silence } from '../services/associations/early-warning'
import type { DayRange } from '../services/summaries/range'
import { toneOfBand } from './components/badges'
import { formatCount, formatShare } from './format'
import { msg, t } from './i18n/t'
import { responsesHref } from './links'
import { nameTheme } from './theme-words'
import { humanize } from './words'

export const ABOUT_NAMES: Record<Asked, string> = {
  score: msg('Score'),
  sentiment: msg('Mood'),
  theme: msg('Themes'),
  keyword: msg('Words'),
  reason: msg('Reasons'),
}

export type Tone = 'low' | 'middle' | 'high' | 'unheard'

const SENTIMENT_TONES: Record<string, Tone> = {
  negative: 'low',
  neutral: 'middle',
  positive: 'high',
}

/** Told from the words, and one of many. */
export const isSaid = (about: Asked): boolean => about === 'keyword' || about === 'theme'

/** How a level is coloured; those who said nothing have a colour of their own. */
export function toneOfLevel(about: Asked, kind: KindSlug | null, level: string): Tone {
  if (level === NO_ANSWER || level === 'no_comment' || isSaid(about)) return 'unheard'
  if (about === 'sentiment') return SENTIMENT_TONES[level] ?? 'middle'
  return kind === null ? 'middle' : toneOfBand(kind, level)
}

export function nameOfLevel(about: Asked, level: string): string {
  if (level === NO_ANSWER) return t('Did not answer')
  if (level === 'no_comment') return t('No comment')
  if (about === 'theme') return nameTheme(level)
  return about === 'keyword' ? level : humanize(level)
}

/** The answers behind a level; none for an answer nobody gave. */
export function hrefOfLevel(
  about: Asked,
  kind: KindSlug | null,
  level: string,
  range: DayRange,
): string | undefined {
  const of = { kind: kind ?? undefined }
  if (level === NO_ANSWER) return undefined
  if (level === 'no_comment') return responsesHref({ ...of, has_comment: 'false' }, range)
  if (about === 'keyword') return responsesHref({ ...of, keyword: level }, range)
  if (about === 'theme') return responsesHref({ ...of, theme: level }, range)
  if (about === 'sentiment') return responsesHref({ ...of, sentiment: level }, range)
  const band = kind && KINDS[kind].bands.find(({ name }) => name === level)
  return responsesHref({ ...of, min_score: band?.min, max_score: band?.max }, range)
}

/** What a comparison says, in words; too little of it says how much it would take. */
export function verdictText({ verdict, churned: { n }, needed }: Association): string {
  switch (verdict) {
    case 'more_likely':
      return t('more likely to leave')
    case 'less_likely':
      return t('less likely to leave')
    case 'cannot_be_told_apart':
      return t('cannot be told apart')
    case 'not_enough_data':
      return needed
        ? t('not enough data (n={count}; {needed})', { count: formatCount(n), needed: neededText(needed) })
        : t('not enough data (n={count})', { count: formatCount(n) })
    default:
      return verdict satisfies never
  }
}

const neededText = ({ perGroup, rate }: NonNullable<Association['needed']>): string =>
  t('about {perGroup} needed to see a doubling of {rate}', {
    perGroup: formatCount(perGroup),
    rate: formatShare(rate),
  })

export const gateNote = (): string =>
  t('Compared from {n} on either side and five who left in all.', { n: MIN_PER_GROUP })

export const WAY_NAMES: Record<Way, string> = {
  low_score: msg('A low score'),
  negative_comment: msg('A negative comment'),
  score_or_comment: msg('Either of them'),
  cancellation: msg('A reason on the way out'),
  any: msg('In any way'),
}

export const HEARD_NAMES: Record<Silence['heard'], string> = {
  never_asked: msg('Never asked'),
  never_answered: msg('Asked, never answered'),
  answered: msg('Had answered'),
}

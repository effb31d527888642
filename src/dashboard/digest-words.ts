import type { DigestContent } from '../domain/digest/digest'
import { canShowPercentage } from '../domain/metrics/gates'
import type { Headline } from '../domain/metrics/headline'
import { headlineText } from './components/headline'
import { formatPoints, formatShareChange } from './format'
import { t } from './i18n/t'

export const SCORE_NAMES: Record<Headline['metric'], string> = { nps: 'NPS', csat: 'CSAT', ces: 'CES' }

/** "NPS +42, CSAT 81%": those with enough answers. */
export const scoresText = ({ scores }: DigestContent): string =>
  scores
    .filter(({ now }) => canShowPercentage(now.n))
    .map(({ metric, now }) => `${SCORE_NAMES[metric]} ${headlineText(now)}`)
    .join(', ')

/** Whether a score moved, with the interval of the move. */
export function moveText({ now, before, move }: DigestContent['scores'][number]): string {
  if (!before) return t('No answers before to compare with.')
  if (!move) return t('Too few answers to compare with the time before.')
  const isPoints = now.unit === 'points'
  const [low, high] = [move.low, move.high].map((value) => (isPoints ? formatPoints(value) : formatShareChange(value)))
  const values = { before: headlineText(before), low: low ?? '', high: high ?? '', unit: isPoints ? t('points') : t('percentage points') }
  if (!move.distinct) return t('Cannot be told apart from {before} before ({low} to {high} {unit}).', values)
  return move.difference > 0
    ? t('Up from {before}, by more than chance explains ({low} to {high} {unit}).', values)
    : t('Down from {before}, by more than chance explains ({low} to {high} {unit}).', values)
}

export const loopsText = ({ loops }: DigestContent): string =>
  `${t('Follow-ups: {opened} opened, {closed} closed, {overdue} overdue.', { ...loops })} ` +
  t('Updates: {shipped} shipped, {declined} declined.', { ...loops })

import { bandOf } from '../../surveys/kinds/kind'
import { nps } from '../../surveys/kinds/nps'
import type { PastAnswer, RiskInputs } from '../history'
import { daysAgo, type RiskRule } from '../rule'

const MIN_DROP = 3

export const npsDetractor: RiskRule = {
  slug: 'nps_detractor',
  name: 'Last NPS answer: detractor',
  meaning: 'The last NPS answer of the past year, by whomever, was 0 to 6.',
  defaultPoints: 3,
  canReplay: true,
  fires: (inputs, at) => lastAnswerIn('detractor', inputs, at),
}

export const npsPassive: RiskRule = {
  slug: 'nps_passive',
  name: 'Last NPS answer: passive',
  meaning: 'The last NPS answer of the past year, by whomever, was 7 or 8.',
  defaultPoints: 1,
  canReplay: true,
  fires: (inputs, at) => lastAnswerIn('passive', inputs, at),
}

export const npsDrop: RiskRule = {
  slug: 'nps_drop',
  name: 'NPS fell by 3 or more',
  meaning:
    'Who answered NPS last gave at least 3 points less than the time before, both in the past year.',
  defaultPoints: 2,
  canReplay: true,
  fires(inputs, at) {
    const [last, ...earlier] = scoresOf(inputs)
    const before = earlier.find(({ by }) => by === last?.by)
    if (!last || !before || before.score - last.score < MIN_DROP) return null
    return `NPS fell from ${before.score} to ${last.score}, ${daysAgo(last.at, at)}`
  },
}

function lastAnswerIn(band: string, inputs: RiskInputs, at: number): string | null {
  const [last] = scoresOf(inputs)
  if (!last || bandOf(nps, last.score)?.name !== band) return null
  return `NPS ${last.score}, ${daysAgo(last.at, at)}`
}

const scoresOf = ({ answers }: RiskInputs) =>
  answers.filter(
    (one): one is PastAnswer & { score: number } => one.kind === 'nps' && one.score !== null,
  )

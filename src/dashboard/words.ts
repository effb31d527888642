import type { KindSlug, Trigger } from '../contract/client'
import { pauseOf } from '../domain/surveys/eligibility'
import type { Survey, SurveyStatus } from '../domain/surveys/definition'
import { formatCount, formatShare } from './format'

/** "missing_feature" → "Missing feature". */
export const humanize = (slug: string): string =>
  `${slug.charAt(0).toUpperCase()}${slug.slice(1)}`.replaceAll('_', ' ')

/** "1 answer", "2 answers". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** What each kind of survey is for, in one line. */
export const PURPOSES: Record<KindSlug, string> = {
  nps: 'How likely people are to recommend you, 0 to 10. Asked once a quarter.',
  csat: 'How satisfied people are with something they just did, 1 to 5.',
  ces: 'Whether something was made easy, 1 to 7. Asked right after it.',
  cancellation: 'Why somebody leaves. Asked while they cancel, and never in their way.',
  feedback: 'What people want to tell you, whenever they open the form.',
}

export const STATUS_NAMES: Record<SurveyStatus, string> = {
  draft: 'Draft',
  live: 'Live',
  paused: 'Paused',
  archived: 'Archived',
}

/** When a survey asks, as a sentence part. */
export function describeTrigger(kind: KindSlug, trigger: Trigger): string {
  switch (trigger.on) {
    case 'api':
      return `When your code calls ${showCall(kind, '…')}`
    case 'event':
      return `After the event “${trigger.name}”${describeDelay(trigger.delay_seconds)}`
    case 'page':
      return `On pages at ${trigger.path}${describeDelay(trigger.delay_seconds)}`
    case 'click':
      return `On a click on ${trigger.selector}${describeDelay(trigger.delay_seconds)}`
    default:
      return trigger satisfies never
  }
}

const describeDelay = (seconds: number): string =>
  seconds > 0 ? `, ${formatCount(seconds)} s later` : ''

/** What a page calls so that the survey asks; null where the widget watches by itself. */
export function callFor({ id, kind, definition: { trigger } }: Survey): string | null {
  if (trigger.on === 'event') return `earshot('track', ${JSON.stringify(trigger.name)})`
  return trigger.on === 'api' ? showCall(kind, id) : null
}

function showCall(kind: KindSlug, surveyId: string): string {
  if (kind === 'cancellation') return "earshot('cancel')"
  return kind === 'feedback' ? "earshot('feedback')" : `earshot('show', '${surveyId}')`
}

/** Whom a survey asks and how often. */
export function describeTargeting(survey: Survey): string {
  const { samplingRate, segment, maxResponses } = survey.definition.targeting
  const traits = Object.entries(segment).map(([name, value]) => `${name} = ${value}`)
  const pause = pauseOf(survey)
  return [
    samplingRate < 1 ? `${formatShare(samplingRate)} of people` : 'Everyone',
    ...(traits.length > 0 ? [`with ${traits.join(' and ')}`] : []),
    ...(pause === null ? [] : [`at most every ${countOf(pause, 'day')}`]),
    ...(maxResponses === null ? [] : [`until ${countOf(maxResponses, 'answer')}`]),
  ].join(', ')
}

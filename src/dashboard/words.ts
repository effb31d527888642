import type { KindSlug, Trigger } from '../contract/client'
import { pauseOf } from '../domain/surveys/eligibility'
import type { Survey, SurveyStatus } from '../domain/surveys/definition'
import { KINDS } from '../domain/surveys/kinds'
import { formatCount, formatFineShare, formatList, formatShare } from './format'
import { currentLocale } from './i18n/locale'
import { msg, plural, t } from './i18n/t'

/** "missing_feature" → "Missing feature", translated where the word is one of ours. */
export const humanize = (slug: string): string =>
  t(`${slug.charAt(0).toUpperCase()}${slug.slice(1)}`.replaceAll('_', ' '))

/** A name as it stands within a sentence; German writes its nouns large wherever they stand. */
export const lowered = (name: string): string =>
  currentLocale() === 'de' ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`

/** A slug made readable, as it stands within a sentence. */
export const inSentence = (slug: string): string => lowered(humanize(slug))

/** What a kind of survey is called. */
export const nameKind = (kind: KindSlug): string => t(KINDS[kind].name)

export const daysWords = (days: number): string =>
  plural(days, { one: '{n} day', other: '{n} days' })

export const hoursWords = (hours: number): string =>
  plural(hours, { one: '{n} hour', other: '{n} hours' })

/** Why something was refused: translated where it is said in fixed words. */
export const refusalWords = (message: string): string => (message.includes('{') ? message : t(message))

/** A reason as the sentence it is. */
export function sentenceOf(reason: string): string {
  const words = refusalWords(reason)
  return t('{sentence}.', { sentence: `${words.charAt(0).toUpperCase()}${words.slice(1)}` })
}

/** What each kind of survey is for, in one line. */
export const PURPOSES: Record<KindSlug, string> = {
  nps: msg('How likely people are to recommend you, 0 to 10. Asked once a quarter.'),
  csat: msg('How satisfied people are with something they just did, 1 to 5.'),
  ces: msg('Whether something was made easy, 1 to 7. Asked right after it.'),
  cancellation: msg('Why somebody leaves. Asked while they cancel, and never in their way.'),
  feedback: msg('What people want to tell you, whenever they open the form.'),
}

export const STATUS_NAMES: Record<SurveyStatus, string> = {
  draft: msg('Draft'),
  live: msg('Live'),
  paused: msg('Paused'),
  archived: msg('Archived'),
}

/** When a survey asks, as a sentence part. */
export function describeTrigger(kind: KindSlug, trigger: Trigger): string {
  switch (trigger.on) {
    case 'api':
      return t('When your code calls {showCall}', { showCall: showCall(kind, '…') })
    case 'event':
      return t('After the event “{name}”{delay}', {
        name: trigger.name,
        delay: describeDelay(trigger.delay_seconds),
      })
    case 'page':
      return t('On pages at {path}{delay}', {
        path: trigger.path,
        delay: describeDelay(trigger.delay_seconds),
      })
    case 'click':
      return t('On a click on {selector}{delay}', {
        selector: trigger.selector,
        delay: describeDelay(trigger.delay_seconds),
      })
    default:
      return trigger satisfies never
  }
}

const describeDelay = (seconds: number): string =>
  seconds > 0 ? t(', {seconds} s later', { seconds: formatCount(seconds) }) : ''

/** What a page calls so that the survey asks; null where the widget watches by itself. */
export function callFor({ id, kind, definition: { trigger } }: Survey): string | null {
  if (trigger.on === 'event') return `earshot('track', ${JSON.stringify(trigger.name)})`
  return trigger.on === 'api' ? showCall(kind, id) : null
}

function showCall(kind: KindSlug, surveyId: string): string {
  if (kind === 'cancellation') return "earshot('cancel')"
  return kind === 'feedback' ? "earshot('feedback')" : `earshot('show', '${surveyId}')`
}

/** Whom a survey asks, how often, and how many answers are enough: a sentence. */
export function describeTargeting(survey: Pick<Survey, 'kind' | 'definition'>): string {
  const { samplingRate, segment, maxResponses } = survey.definition.targeting
  const pause = pauseOf(survey)
  const whom = describeWhom(samplingRate, segment)
  const often = pause ? describePause(pause) : null
  const enough =
    maxResponses === null ? null : plural(maxResponses, { one: 'until {n} answer', other: 'until {n} answers' })
  if (samplingRate === 0) return t('Asks nobody: the share of people is 0.')
  if (often === null) return enough === null ? t('Asks {whom}.', { whom }) : t('Asks {whom}, {enough}.', { whom, enough })
  return enough === null
    ? t('Asks {whom}, {often}.', { whom, often })
    : t('Asks {whom}, {often}, {enough}.', { whom, often, enough })
}

const describePause = (days: number): string =>
  days === 1
    ? t('at most once a day')
    : plural(days, { one: 'at most once in {n} day', other: 'at most once in {n} days' })

function describeWhom(samplingRate: number, segment: Survey['definition']['targeting']['segment']): string {
  const traits = formatList(Object.entries(segment).map(([name, value]) => `${name} = ${value}`))
  const share = Number.isInteger(round(100 * samplingRate)) ? formatShare(samplingRate) : formatFineShare(samplingRate)
  if (samplingRate < 1) {
    return traits === '' ? t('{share} of people', { share }) : t('{share} of people with {traits}', { share, traits })
  }
  return traits === '' ? t('everyone') : t('everyone with {traits}', { traits })
}

/** Shares are kept as typed percents: 0.07 is 7.000000000000001 of a hundred. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6

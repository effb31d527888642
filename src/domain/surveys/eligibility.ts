import type { KindSlug, Refusal } from '../../contract/client'
import { isCapped } from '../messages/gate'
import type { ContactCap } from '../messages/settings'
import type { Survey } from './definition'
import { KINDS } from './kinds'

const DAY_MS = 86_400_000

export interface EligibilityFacts {
  survey: Survey
  /** What names the person across visits; decides the sample. */
  personKey: string
  traits: Record<string, string | number | boolean>
  /** When this person last saw a survey of a kind, on any device. */
  lastShownAt: Partial<Record<KindSlug, number>>
  /** When they were asked or written to of late, by whatever, and how much of that is enough. */
  contacts: readonly number[]
  contactCap: ContactCap | null
  /** Answers the survey already has. */
  responses: number
  now: number
}

/**
 * Why this person is not asked now, or null when they may be asked. The order is from what the team
 * set to what the person lived through, so the first reason is the most useful one to read.
 */
export function whyNotAsked(facts: EligibilityFacts): Refusal | null {
  const { survey, traits, now } = facts
  const { targeting } = survey.definition

  if (survey.status !== 'live') return 'not_live'
  if (targeting.maxResponses !== null && facts.responses >= targeting.maxResponses) {
    return 'quota_reached'
  }
  const wanted = Object.entries(targeting.segment)
  if (wanted.some(([name, value]) => traits[name] !== value)) return 'not_in_segment'
  if (sampleOf(survey.id, facts.personKey) >= targeting.samplingRate) return 'not_sampled'

  const pauseDays = pauseOf(survey)
  const lastShownAt = facts.lastShownAt[survey.kind]
  if (pauseDays !== null && lastShownAt !== undefined && now - lastShownAt < pauseDays * DAY_MS) {
    return 'cooldown'
  }
  if (countsAsAsking(survey.kind) && isCapped(facts.contacts, facts.contactCap, now)) return 'capped'
  return null
}

/** Days of rest after a survey of this kind; a cancellation survey never waits. */
export const pauseOf = (survey: Pick<Survey, 'kind' | 'definition'>): number | null =>
  KINDS[survey.kind].cooldownDays === null
    ? null
    : (survey.definition.targeting.cooldownDays ?? KINDS[survey.kind].cooldownDays)

/** Whether being shown a survey of this kind is being asked; some people open themselves. */
export const countsAsAsking = (kind: KindSlug): boolean => KINDS[kind].cooldownDays !== null

/** The longest rest any survey may ask for: how far back displays matter. */
export const MAX_COOLDOWN_DAYS = 365

/** The newest display of each kind. */
export function lastShownAt(
  displays: readonly { kind: KindSlug; shownAt: number }[],
): EligibilityFacts['lastShownAt'] {
  const last: EligibilityFacts['lastShownAt'] = {}
  for (const { kind, shownAt } of displays) last[kind] = Math.max(shownAt, last[kind] ?? 0)
  return last
}

/** A person's fixed place in a survey's sample, uniform in 0…1: who is in today is in tomorrow. */
export function sampleOf(surveyId: string, personKey: string): number {
  return mix(`${surveyId}:${personKey}`) / 2 ** 32
}

/** FNV-1a with murmur3's finaliser: without it near-equal ids land near each other. */
export function mix(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

import { LIMITS, type OwnerRule, type PlaybookDefinition, type Step } from './playbook'
import { checkTrigger } from './triggers'
import type { Problem } from './triggers/trigger'

/** Everything about a playbook that may not be, each with its place. */
export function checkPlaybook(definition: PlaybookDefinition): Problem[] {
  const { trigger, audience, steps, windowDays, holdoutShare } = definition
  return [
    ...checkTrigger(trigger, audience),
    ...checkLists('trigger', trigger),
    ...checkLists('audience', audience),
    ...checkAudience(definition),
    ...checkOrder(steps),
    ...steps.flatMap(checkStep),
    ...unless(
      windowDays === null || isWithin(windowDays, 1, LIMITS.windowDays),
      'window_days',
      `must be 1 to ${LIMITS.windowDays}, or none for once ever`,
    ),
    ...unless(
      holdoutShare >= 0 && holdoutShare <= LIMITS.holdoutShare,
      'holdout_share',
      `must be 0 to ${LIMITS.holdoutShare}`,
    ),
  ]
}

const checkLists = (place: string, lists: object): Problem[] =>
  Object.entries(lists).flatMap(([name, list]) =>
    unless(
      !Array.isArray(list) || list.length <= LIMITS.values,
      `${place}.${snake(name)}`,
      `must have at most ${LIMITS.values}`,
    ),
  )

function checkAudience({ audience }: PlaybookDefinition): Problem[] {
  const { currency, minMrrMinor: min, maxMrrMinor: max, traits } = audience
  return [
    ...unless(
      currency !== null || (min === null && max === null),
      'audience.currency',
      'is needed to compare values',
    ),
    ...unless(
      min === null || max === null || min <= max,
      'audience.min_mrr_minor',
      'must not be above the highest',
    ),
    ...unless(
      Object.keys(traits).length <= LIMITS.values,
      'audience.traits',
      `must have at most ${LIMITS.values}`,
    ),
  ]
}

function checkOrder(steps: readonly Step[]): Problem[] {
  const messages = steps.filter((step) => step.do === 'message').length
  const waits = steps.reduce((sum, step) => sum + (step.do === 'wait' ? step.hours : 0), 0)
  return [
    ...unless(isWithin(steps.length, 1, LIMITS.steps), 'steps', `must be 1 to ${LIMITS.steps}`),
    ...unless(steps.at(-1)?.do !== 'wait', 'steps', 'must not end with waiting: nothing comes after it'),
    ...unless(messages <= LIMITS.messages, 'steps', `must send at most ${LIMITS.messages} messages`),
    ...unless(waits <= LIMITS.allWaitsHours, 'steps', 'must wait no longer than a year in all'),
  ]
}

function checkStep(step: Step, i: number): Problem[] {
  const path = `steps.${i}`
  switch (step.do) {
    case 'follow_up':
      return [
        ...checkOwner(step.owner, path),
        ...unless(
          isWithin(step.dueHours, 1, LIMITS.dueHours),
          `${path}.due_hours`,
          `must be 1 to ${LIMITS.dueHours}`,
        ),
        ...unless(step.title.length <= LIMITS.title, `${path}.title`, `has at most ${LIMITS.title} characters`),
      ]
    case 'wait':
      return unless(
        isWithin(step.hours, 1, LIMITS.waitHours),
        `${path}.hours`,
        `must be 1 to ${LIMITS.waitHours}`,
      )
    case 'message':
    case 'webhook':
      return []
    default:
      return step satisfies never
  }
}

const checkOwner = (owner: OwnerRule, path: string): Problem[] =>
  unless(
    owner.by !== 'turns' || isWithin(owner.memberIds.length, 1, LIMITS.owners),
    `${path}.owner.member_ids`,
    `must be 1 to ${LIMITS.owners}`,
  )

const isWithin = (value: number, min: number, max: number): boolean => value >= min && value <= max

const unless = (holds: boolean, path: string, message: string): Problem[] =>
  holds ? [] : [{ path, message }]

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

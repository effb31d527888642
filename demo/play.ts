import type { KindSlug, Person as Asked, SurveyView } from '../src/contract/client'
import type { Context } from '../src/context'
import { signHex } from '../src/crypto'
import { recordChurnEvents } from '../src/services/billing/record-events'
import { writeCustomer } from '../src/services/billing/write-customer'
import { ask } from '../src/services/displays/ask'
import { dismiss } from '../src/services/displays/dismiss'
import { identify } from '../src/services/respondents/identify'
import { identitySecret } from '../src/services/respondents/identity'
import { submitResponse } from '../src/services/responses/submit'
import type { Answer } from './answers'
import { backdate } from './backdate'
import { planAt, type Scene } from './billing'
import type { Customer, Person } from './customers'
import { between, uuidFrom } from './draw'
import { playCancellation } from './play-cancellation'
import type { Random } from './random'
import type { Visit } from './visits'

/** Where a life is played: an installation's services, the ids of its live surveys, and chance. */
export interface Stage {
  ctx: Context
  surveys: Partial<Record<KindSlug, string>>
  random: Random
}

const ORIGIN = 'https://app.fernhill.example'

/** Where in the product each kind of survey comes up, and after which event. */
const PLACES: Record<KindSlug, { event: string | null; page: string }> = {
  nps: { event: 'milestone_reached', page: '/invoices' },
  csat: { event: 'ticket_closed', page: '/support' },
  ces: { event: 'import_finished', page: '/customers/import' },
  cancellation: { event: null, page: '/plan/cancel' },
  feedback: { event: null, page: '/overview' },
}

/** Plays one customer's life, in its order, through the services the API uses. */
export async function playCustomer(
  stage: Stage,
  { customer, life, story }: Scene,
  visits: readonly Visit[],
): Promise<void> {
  const then = (at: number) => backdate(stage.ctx, at, stage.random)
  const { startsAt, country, name, domain } = customer

  await writeCustomer(then(startsAt), customer.id, {
    name,
    email: `billing@${domain}`,
    traits: { country, language: customer.language },
    usage: null,
    lastSeenAt: null,
  })
  await recordChurnEvents(then(story.endAt), 'api', life.events)

  /** What the service was told of each person last. */
  const told = new Map<Person, string>()
  for (const visit of visits) {
    const who = await personOf(stage, visit)
    const plan = planAt(life, visit.at)
    if (who.user_id !== undefined && told.get(visit.person) !== plan) {
      told.set(visit.person, plan)
      await identify(then(visit.at - 5_000), { ...who, ...aboutOf(customer, visit.person, plan) })
    }
    if (visit.kind === 'cancellation') await playFarewell(stage, visit, customer)
    else await playVisit(stage, visit, who, customer.language)
  }
}

async function playFarewell(
  { ctx, surveys, random }: Stage,
  { at, person, reaction, stays }: Visit,
  { id, language }: Customer,
): Promise<void> {
  const surveyId = surveys.cancellation
  if (surveyId === undefined) return
  const { userId } = person
  const farewell = { surveyId, customerId: id, userId, locale: language, reaction, stays }
  await playCancellation(backdate(ctx, at, random), random, farewell)
}

const aboutOf = (customer: Customer, { userId, email, role }: Person, plan: string) => ({
  user_id: userId,
  customer_id: customer.id,
  email,
  ...(agreesToHear(userId) ? { messages: true } : {}),
  locale: customer.language,
  traits: { plan, country: customer.country, role },
})

/** Two of three people, always the same ones. */
const agreesToHear = (userId: string): boolean =>
  [...userId].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 3 !== 0

async function personOf({ ctx, random }: Stage, { person, isAnonymous }: Visit): Promise<Asked> {
  if (isAnonymous) return { anonymous_id: uuidFrom(random) }
  const known = { anonymous_id: `browser-of-${person.userId}`, user_id: person.userId }
  return person.signs
    ? { ...known, signature: await signHex(await identitySecret(ctx), person.userId) }
    : known
}

async function playVisit(
  { ctx, surveys, random }: Stage,
  { at, kind, reaction, isUnfinished }: Visit,
  who: Asked,
  locale: string,
): Promise<void> {
  const { event, page } = PLACES[kind]
  const surveyId = surveys[kind]
  if (surveyId === undefined) return
  const url = ORIGIN + page
  const display = await ask(backdate(ctx, at, random), {
    ...who,
    survey_id: surveyId,
    ...(event === null ? {} : { event }),
    url,
    locales: [locale],
  })
  if (!display.show || display.display_id === null || reaction === 'ignored') return
  const { display_id, survey } = display
  const later = backdate(ctx, at + between(random, 3, 40) * 1000, random)
  if (reaction === 'dismissed') {
    await dismiss(later, { ...who, display_id })
    return
  }
  await submitResponse(later, {
    ...who,
    ...answersOf(survey, reaction, isUnfinished),
    submission_id: uuidFrom(random),
    display_id,
    url,
    age_ms: 0,
  })
}

/** The answers as the widget sends them: an unfinished one has its first step only. */
function answersOf(
  survey: SurveyView,
  { score, reason, comment }: Answer,
  isUnfinished: boolean,
) {
  const choice = survey.steps.find((step) => step.type === 'choice')
  const position = choice?.options.findIndex(({ id }) => id === reason) ?? -1
  return {
    survey_id: survey.id,
    version: survey.version,
    locale: survey.locale,
    revision: isUnfinished ? 1 : survey.steps.length,
    complete: !isUnfinished,
    answers: {
      ...(score === undefined ? {} : { score }),
      ...(reason === undefined ? {} : { reason }),
      ...(comment === undefined || isUnfinished ? {} : { comment }),
    },
    ...(position < 0 ? {} : { choice_position: position }),
  }
}

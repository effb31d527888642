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
import type { Answer, Visit } from './answers'
import { backdate } from './backdate'
import { type Life, planAt } from './billing'
import type { Customer, Person } from './customers'
import { between, uuidFrom } from './draw'
import type { Random } from './random'

/** Where the lives of customers are played: an installation's services, and its live surveys. */
export interface Stage {
  ctx: Context
  surveys: Partial<Record<KindSlug, string>>
  randomOf: (name: string) => Random
}

const ORIGIN = 'https://app.fernhill.example'

/** Plays one customer's life, in its order, through the services the API uses. */
export async function playCustomer(
  stage: Stage,
  customer: Customer,
  life: Life,
  visits: readonly Visit[],
): Promise<void> {
  const random = stage.randomOf(`play ${customer.id}`)
  const then = (at: number) => backdate(stage.ctx, at, random)
  const { startsAt, country, name, domain } = customer

  await writeCustomer(then(startsAt), customer.id, {
    name,
    email: `billing@${domain}`,
    traits: { country, language: customer.language },
  })
  await recordChurnEvents(then(startsAt), 'api', life.events)

  /** What the service was told of each person last. */
  const told = new Map<Person, string>()
  for (const visit of visits) {
    const who = await personOf(stage, visit, random)
    const plan = planAt(life, visit.at)
    if (who.user_id !== undefined && told.get(visit.person) !== plan) {
      told.set(visit.person, plan)
      await identify(then(visit.at - 5_000), { ...who, ...aboutOf(customer, visit.person, plan) })
    }
    await playVisit(stage, then, visit, who, customer.language, random)
  }
}

const aboutOf = (customer: Customer, { userId, email, role }: Person, plan: string) => ({
  user_id: userId,
  customer_id: customer.id,
  email,
  locale: customer.language,
  traits: { plan, country: customer.country, role },
})

async function personOf({ ctx }: Stage, { person, isAnonymous }: Visit, random: Random): Promise<Asked> {
  if (isAnonymous) return { anonymous_id: uuidFrom(random) }
  const known = { anonymous_id: `browser-of-${person.userId}`, user_id: person.userId }
  return person.signs
    ? { ...known, signature: await signHex(await identitySecret(ctx), person.userId) }
    : known
}

async function playVisit(
  stage: Stage,
  then: (at: number) => Context,
  visit: Visit,
  who: Asked,
  locale: string,
  random: Random,
): Promise<void> {
  const { at, event, outcome } = visit
  const surveyId = stage.surveys[visit.kind]
  if (surveyId === undefined) return
  const url = ORIGIN + visit.page
  const display = await ask(then(at), {
    ...who,
    survey_id: surveyId,
    ...(event === null ? {} : { event }),
    url,
    locales: [locale],
  })
  if (!display.show || display.display_id === null || outcome === 'ignored') return
  const { display_id, survey } = display
  const seconds = between(random, 3, 40)
  if (outcome === 'dismissed') {
    await dismiss(then(at + seconds * 1000), { ...who, display_id })
    return
  }
  await submitResponse(then(at + seconds * 1000), {
    ...who,
    ...answersOf(survey, outcome, visit.unfinished),
    submission_id: uuidFrom(random),
    display_id,
    url,
    age_ms: 0,
  })
}

/** The answers as the widget sends them: an unfinished one has its first step only. */
function answersOf(survey: SurveyView, { score, reason, comment }: Answer, unfinished: boolean) {
  const choice = survey.steps.find((step) => step.type === 'choice')
  const position = choice?.options.findIndex(({ id }) => id === reason) ?? -1
  return {
    survey_id: survey.id,
    version: survey.version,
    locale: survey.locale,
    revision: unfinished ? 1 : survey.steps.length,
    complete: !unfinished,
    answers: {
      ...(score === undefined ? {} : { score }),
      ...(reason === undefined ? {} : { reason }),
      ...(comment === undefined || unfinished ? {} : { comment }),
    },
    ...(position < 0 ? {} : { choice_position: position }),
  }
}

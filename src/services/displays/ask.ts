import type { DisplayAnswer, DisplayBody } from '../../contract/client'
import { listResponseCounts } from '../../../db/queries/counts'
import {
  type DisplayRow,
  listDisplaysOf,
  listEventsOf,
  listRespondentsOfKeys,
  type RespondentRow,
} from '../../../db/queries/respondents'
import { listContactsBy, readMessageSettings } from '../../../db/queries/messages'
import type { StoredSurvey } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import { sameSignature, signHex } from '../../crypto'
import { countsOfDisplay } from '../../domain/surveys/counters'
import type { ContactCap } from '../../domain/messages/settings'
import { canBeAsked } from '../../domain/surveys/contact'
import { countsAsAsking, lastShownAt, MAX_COOLDOWN_DAYS, whyNotAsked } from '../../domain/surveys/eligibility'
import { viewSurvey } from '../../domain/surveys/view'
import { dayIn } from '../../domain/time'
import { withoutQuery } from '../../domain/url'
import type { Action } from '../action'
import { loadSurvey } from '../surveys/load'
import { type Identity, identityOf, identitySecret } from '../respondents/identity'
import { identityKeys, newRespondent } from '../respondents/respondent'
import { eventChange } from '../respondents/track'

interface Input {
  identity: Identity
  survey: StoredSurvey
  event: string | null
  url: string | null
  locales: string[]
  now: number
}

interface Seen {
  person: RespondentRow | undefined
  /** Displays to this person, also those before we knew who it was. */
  displays: DisplayRow[]
  responses: number
  timesOfEvent: number
  /** When they were written to of late. */
  written: number[]
  contactCap: ContactCap | null
}

/** May this person be asked this survey now? If so the display is stored before it is drawn. */
export async function ask(ctx: Context, body: DisplayBody): Promise<DisplayAnswer> {
  const survey = await loadSurvey(ctx, body.survey_id)
  if (!survey) return { show: false, reason: 'unknown_survey' }
  const identity = await identityOf(ctx, body)

  if (body.preview_token !== undefined) {
    const token = await previewToken(ctx, survey.id)
    if (!(await sameSignature(token, body.preview_token))) return { show: false, reason: 'not_live' }
    return { show: true, display_id: null, survey: viewSurvey(survey, body.locales, identity.key, true) }
  }
  if (survey.status !== 'live') return { show: false, reason: 'not_live' }

  return await ctx.write(ctx.workspace, askPerson, {
    identity,
    survey,
    event: body.event ?? null,
    url: withoutQuery(body.url),
    locales: body.locales,
    now: ctx.now(),
  })
}

/** Lets a member see a survey in a page before it is live. */
export const previewToken = async (ctx: Context, surveyId: string): Promise<string> =>
  await signHex(await identitySecret(ctx), `preview:${surveyId}`)

export const askPerson: Action<Input, Seen, DisplayAnswer> = {
  name: 'askPerson',
  keys: ({ identity }) => identityKeys(identity),

  async see(db, workspaceId, inputs) {
    const people = await listRespondentsOfKeys(
      db,
      workspaceId,
      inputs.flatMap(({ identity }) => [identity.key, identity.anonymousKey]),
    )
    const ids = people.map(({ id }) => id)
    const since = Math.min(...inputs.map(({ now }) => now)) - MAX_COOLDOWN_DAYS * 86_400_000
    const [displays, events, written, settings, responses] = await Promise.all([
      listDisplaysOf(db, workspaceId, ids, since),
      listEventsOf(db, workspaceId, ids),
      listContactsBy(db, workspaceId, ids, since),
      readMessageSettings(db, workspaceId),
      listResponseCounts(
        db,
        workspaceId,
        inputs.flatMap(({ survey }) =>
          survey.definition.targeting.maxResponses === null ? [] : survey.id,
        ),
      ),
    ])
    return inputs.map(({ identity, survey, event }) => {
      const person = people.find(({ key }) => key === identity.key)
      const same = people.filter(
        (row) => row.key === identity.key || row.key === identity.anonymousKey
          || (person && row.knownAs === person.id),
      )
      return {
        person,
        displays: displays.filter((row) => same.some(({ id }) => id === row.respondentId)),
        responses: responses.get(survey.id) ?? 0,
        written: written
          .filter((row) => same.some(({ id }) => id === row.respondentId))
          .map(({ lastAt }) => lastAt ?? Number.POSITIVE_INFINITY),
        contactCap: settings.contactCap,
        timesOfEvent:
          events.find((row) => row.respondentId === person?.id && row.name === event)?.count ?? 0,
      }
    })
  },

  decide(seen, input, moment) {
    const { identity, survey, event } = input
    const person = seen.person ?? newRespondent(moment, identity.key, moment.now)
    const events = event === null ? {} : eventChange(moment, person.id, event, seen.timesOfEvent)
    const respondents = [{ ...person, lastSeenAt: moment.now }]

    const reason = whyNotAsked({
      survey,
      personKey: identity.key,
      traits: person.traits,
      lastShownAt: lastShownAt(seen.displays),
      contacts: [
        ...seen.displays.filter(({ kind }) => countsAsAsking(kind)).map(({ shownAt }) => shownAt),
        ...seen.written,
      ],
      contactCap: seen.contactCap,
      responses: seen.responses,
      now: moment.now,
    })
    if (reason) {
      return {
        result: { show: false, reason },
        changes: event === null ? {} : { respondents, ...events },
      }
    }

    const display: DisplayRow = {
      id: moment.newId('dsp', moment.now),
      workspaceId: moment.workspace.id,
      surveyId: survey.id,
      surveyVersion: survey.version,
      kind: survey.kind,
      respondentId: person.id,
      event,
      url: input.url,
      shownAt: moment.now,
      day: dayIn(moment.workspace.timeZone, moment.now),
      dismissedAt: null,
      responseId: null,
    }
    return {
      result: {
        show: true,
        display_id: display.id,
        survey: viewSurvey(survey, input.locales, identity.key, canBeAsked(seen.person)),
      },
      changes: { respondents, ...events, displays: [display], counts: countsOfDisplay(display) },
    }
  },
}

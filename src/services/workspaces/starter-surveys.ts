import type { KindSlug, Trigger } from '../../contract/client'
import type { SurveyDefinition } from '../../domain/surveys/definition'
import { LOCALES } from '../../domain/surveys/locales'
import { REASON_NAMES } from '../../domain/surveys/locales/locale'
import type { NewId } from '../../ids'

const STARTERS: { kind: KindSlug; name: string; trigger: Trigger }[] = [
  { kind: 'nps', name: 'How we are doing (NPS)', trigger: { on: 'event', name: 'milestone_reached', delay_seconds: 1 } },
  { kind: 'csat', name: 'After support (CSAT)', trigger: { on: 'event', name: 'ticket_closed', delay_seconds: 1 } },
  { kind: 'ces', name: 'After import (CES)', trigger: { on: 'event', name: 'import_finished', delay_seconds: 1 } },
  { kind: 'cancellation', name: 'Why people leave', trigger: { on: 'api' } },
  { kind: 'feedback', name: 'Feedback button', trigger: { on: 'api' } },
]

/** One live survey of each kind, in every language there is, so that a first answer needs no set-up. */
export function starterSurveys(workspaceId: string, now: number, newId: NewId) {
  const made = STARTERS.map(({ kind, name, trigger }, i) => ({
    survey: {
      id: newId('srv', now + i),
      workspaceId,
      kind,
      name,
      status: 'live' as const,
      version: 1,
      createdAt: now + i,
      updatedAt: now,
    },
    definition: starterDefinition(kind, trigger),
  }))
  return {
    surveys: made.map(({ survey }) => survey),
    surveyVersions: made.map(({ survey, definition }) => ({
      workspaceId,
      surveyId: survey.id,
      version: 1,
      definition,
      createdAt: now,
    })),
  }
}

/** A definition that asks everybody, with the catalogue's wording. */
export const starterDefinition = (kind: KindSlug, trigger: Trigger): SurveyDefinition => ({
  locales: Object.keys(LOCALES),
  texts: {},
  reasons:
    kind === 'cancellation'
      ? REASON_NAMES.map((id) => ({
          id,
          canonical: id,
          labels: Object.fromEntries(
            Object.entries(LOCALES).map(([locale, { reasons }]) => [locale, reasons[id]]),
          ),
        }))
      : [],
  trigger,
  targeting: { samplingRate: 1, segment: {}, cooldownDays: null, maxResponses: null },
  theme: { color: null, position: 'bottom-right' },
})

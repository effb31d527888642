import * as z from 'zod'
import { MESSAGE_STATES, WITHHELD_REASONS } from '../../domain/messages/state'
import type { DescribedTelling } from '../../services/tellings/describe'
import { toIsoOrNull } from './schemas'

export const TellingJson = z.object({
  state: z.enum(['never', 'running', 'done']),
  holdout_share: z.number().nullable(),
  first_at: z.string().nullable(),
  cutoff: z.string().nullable(),
  ended_at: z.string().nullable(),
  people: z.int(),
  to_tell: z.int(),
  told: z.int(),
  held_out: z.int(),
  not_told: z.object({ no_consent: z.int(), unsubscribed: z.int(), no_address: z.int() }),
  messages: z.array(
    z.object({ state: z.enum(MESSAGE_STATES), reason: z.enum(WITHHELD_REASONS).nullable(), count: z.int() }),
  ),
})

export const toTellingJson = ({ telling, audience, messages }: DescribedTelling): z.infer<typeof TellingJson> => ({
  state: telling === null ? 'never' : telling.after === null ? 'done' : 'running',
  holdout_share: telling?.holdoutShare ?? null,
  first_at: toIsoOrNull(telling?.firstAt ?? null),
  cutoff: toIsoOrNull(telling?.cutoff ?? null),
  ended_at: toIsoOrNull(telling?.endedAt ?? null),
  people: audience.people,
  to_tell: audience.toTell,
  told: audience.told,
  held_out: audience.heldOut,
  not_told: {
    no_consent: audience.noConsent,
    unsubscribed: audience.unsubscribed,
    no_address: audience.noAddress,
  },
  messages: messages.map(({ state, reason, count }) => ({ state, reason, count })),
})

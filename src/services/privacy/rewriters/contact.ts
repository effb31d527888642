import type { OutboxRow } from '../../../../db/queries/deliveries'
import type { DigestRow, DigestSettingsRow } from '../../../../db/queries/digests'
import { type FollowUpRow, listFollowUpsById } from '../../../../db/queries/follow-ups'
import type { PlaybookRunRow } from '../../../../db/queries/playbook-runs'
import { mentions } from '../../../domain/privacy/person'
import { blanked, nothingElse, type Rewriter } from './rewriter'

/** What is not delivered yet is delivered no more. */
export const outbox: Rewriter<OutboxRow, null> = {
  see: nothingElse,
  erase: (rows) => ({
    deleted: rows.length,
    blanked: 0,
    kept: 0,
    changes: { forgottenEvents: rows.map(({ workspaceId, id }) => ({ workspaceId, id })) },
  }),
}

/** A title may be a member's own words about the person. */
export const digests: Rewriter<DigestRow, FollowUpRow[]> = {
  see: (db, workspaceId, rows) =>
    listFollowUpsById(db, workspaceId, rows.flatMap(({ content }) => content.actions.map(({ id }) => id))),

  erase(rows, followUps, { respondents }) {
    const theirs = new Set(
      followUps.filter((row) => row.respondentId !== null && row.respondentId in respondents).map(({ id }) => id),
    )
    return blanked(rows.length, {
      digests: rows.map((row) => ({
        ...row,
        content: {
          ...row.content,
          actions: row.content.actions.map((action) => (theirs.has(action.id) ? { ...action, title: 'Erased' } : action)),
        },
      })),
    })
  },
}

export const digestSettings: Rewriter<DigestSettingsRow, null> = {
  see: nothingElse,
  erase: (rows, _seen, person) =>
    blanked(rows.length, {
      digestSettings: rows.map((row) => ({
        ...row,
        recipients: row.recipients.filter((address) => !mentions(person, address)),
      })),
    }),
}

export const playbookRuns: Rewriter<PlaybookRunRow, null> = {
  see: nothingElse,
  erase: (rows, _seen, _person, now) =>
    blanked(rows.length, {
      playbookRuns: rows.map((row) => ({
        ...row,
        // Unlike that of every other run: who is taken once in a window is nobody now.
        subject: row.id,
        customerId: null,
        respondentId: null,
        causeId: row.id,
        ...(row.state === 'running'
          ? { state: 'stopped', stopReason: 'by_hand', dueAt: null, endedAt: now }
          : {}),
      })),
    }),
}

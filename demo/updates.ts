import { listMembers } from '../db/queries/members'
import { listToTell } from '../db/queries/tellings'
import { findUpdate } from '../db/queries/updates'
import type { Context } from '../src/context'
import { isHeldOut } from '../src/domain/cancellation/assign'
import type { UpdateState, UpdateTopic } from '../src/domain/updates/update'
import type { Action } from '../src/services/action'
import { makeDueDigest } from '../src/services/digests/make'
import { moveUpdate } from '../src/services/updates/change'
import { createUpdate } from '../src/services/updates/create'
import { backdate } from './backdate'
import type { Random } from './random'
import { DAY } from './story'

interface Told {
  title: string
  story: string
  topics: UpdateTopic[]
  /** Each state and how many days before the end it was reached. */
  way: [UpdateState, daysAgo: number][]
  reason?: string
  /** Told that many days before the end. */
  told?: { daysAgo: number; holdout: number }
}

const keyword = (value: string): UpdateTopic => ({ tag: 'keyword', value })
const theme = (value: string): UpdateTopic => ({ tag: 'theme', value })

/** What Fernhill does about what its customers say. */
const UPDATES: readonly Told[] = [
  {
    title: 'Large exports in a few seconds',
    story:
      'Exports of more than 10,000 rows used to take minutes and sometimes gave up.\n\n' +
      'They are now written while you wait for the first row, and come by mail when you close the page.',
    topics: [keyword('export')],
    way: [['planned', 200], ['in_progress', 160], ['shipped', 120]],
    told: { daysAgo: 118, holdout: 0 },
  },
  {
    title: 'Answers from support within four hours',
    story: 'Three more people answer from Monday to Saturday. You see in your ticket who has it.',
    topics: [theme('service')],
    way: [['considered', 180], ['in_progress', 120], ['shipped', 75]],
    told: { daysAgo: 74, holdout: 0.3 },
  },
  {
    title: 'Signing in stays reliable',
    story: 'Since the last release some of you were signed out again and again. We know why, and are changing how sessions are kept.',
    topics: [keyword('login')],
    way: [['in_progress', 9]],
  },
  {
    title: 'Two-way sync with your calendar',
    story: 'Both ways, within a minute, for the calendars most of you use.',
    topics: [theme('integration')],
    way: [['considered', 60], ['planned', 25]],
  },
  {
    title: 'A cheaper plan for one person',
    story: '',
    topics: [theme('price')],
    way: [['considered', 40]],
  },
  {
    title: 'An app for the watch',
    story: '',
    topics: [keyword('watch')],
    reason: 'Few of you asked, and a watch shows too little of a plan to act on it. We put the time into the phone instead.',
    way: [['considered', 140], ['declined', 90]],
  },
]

/** Makes updates and the digests of the last weeks as they would have come about. */
export async function seedUpdates(ctx: Context, endAt: number, random: Random): Promise<void> {
  const members = await listMembers(ctx.db, ctx.workspace.id)
  for (const { title, story, topics, way, reason = null, told } of UPDATES) {
    const [[first, firstDays] = ['considered', 0] as const, ...rest] = way
    const begun = backdate(ctx, endAt - firstDays * DAY, random)
    const { id } = await createUpdate(begun, {
      title,
      story,
      topics,
      state: first,
      reason: null,
      isPublic: true,
      ownerId: members[Math.floor(random() * members.length)]?.id ?? null,
    })
    for (const [state, daysAgo] of rest) {
      await moveUpdate(backdate(ctx, endAt - daysAgo * DAY, random), id, state, reason)
    }
    if (told) {
      const at = endAt - told.daysAgo * DAY
      await ctx.write(ctx.workspace, storeTold, { updateId: id, at, holdout: told.holdout })
    }
  }
  for (let weeks = 6; weeks >= 0; weeks -= 1) await makeDueDigest(backdate(ctx, endAt - weeks * 7 * DAY, random))
}

interface Input {
  updateId: string
  at: number
  holdout: number
}

/** Who was told then. Without their messages: nobody of a made-up business reads mail. */
const storeTold: Action<Input, { people: { id: string; customerId: string | null }[] }, null> = {
  name: 'storeTold',
  keys: () => ['updates'],
  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async ({ updateId, at }) => {
        const update = await findUpdate(db, workspaceId, updateId)
        const range = { updateId, cutoff: at, after: '' }
        return { people: await listToTell(db, workspaceId, range, update?.topics ?? [], 100_000) }
      }),
    ),
  decide({ people }, { updateId, at, holdout }, { workspace: { id: workspaceId } }) {
    return {
      result: null,
      changes: {
        tellings: [
          { workspaceId, updateId, holdoutShare: holdout, firstAt: at, cutoff: at, after: null, endedAt: at },
        ],
        updateRecipients: people.map(({ id, customerId }) => ({
          workspaceId,
          updateId,
          respondentId: id,
          customerId,
          arm: isHeldOut(updateId, customerId ?? id, holdout) ? ('holdout' as const) : ('told' as const),
          messageId: null,
          at,
        })),
      },
    }
  },
}

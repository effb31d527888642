import { eq } from 'drizzle-orm'
import { type FollowUpRow, listFollowUps } from '../db/queries/follow-ups'
import { listMembers } from '../db/queries/members'
import { members } from '../db/schema'
import type { Context } from '../src/context'
import type { Move } from '../src/domain/follow-ups/moves'
import type { Outcome } from '../src/domain/follow-ups/follow-up'
import { moveFollowUps } from '../src/services/follow-ups/change'
import { backdate } from './backdate'
import { between, weighted } from './draw'
import { chance, pick, type Random } from './random'
import { DAY } from './story'

const HOUR = DAY / 24
const AT_ONCE = 200
const FORGOTTEN_DAYS = 25

const TEAM = [
  { id: 'mem_maja', name: 'Maja Lindqvist', email: 'maja@fernhill.example' },
  { id: 'mem_tomas', name: 'Tomás Ferreira', email: 'tomas@fernhill.example' },
]

const OUTCOMES: Record<Outcome, number> = {
  solved: 0.42,
  explained: 0.26,
  passed_on: 0.16,
  no_reply: 0.12,
  no_action: 0.04,
}

const NOTES = [
  'Called, they want an answer by mail.',
  'Sent the workaround for the export.',
  'Asked billing to look at the last invoice.',
  'No answer yet, tried by phone as well.',
]

/** What the team did with what was opened: most in time, some late, and some of it still waits. */
export async function lookAfter(ctx: Context, endAt: number, random: Random): Promise<void> {
  const { db, workspace } = ctx
  await db.update(members).set({ name: 'Ida Holm' }).where(eq(members.workspaceId, workspace.id))
  const rest = { workspaceId: workspace.id, userId: null, role: 'editor', createdAt: endAt, removedAt: null } as const
  await db.insert(members).values(TEAM.map((one) => ({ ...rest, ...one })))
  const owners = (await listMembers(db, workspace.id)).map(({ id }) => id)
  const rows = await listFollowUps(db, workspace.id, { state: 'active', sort: 'newest' }, 1_000_000)
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await Promise.all(rows.slice(from, from + AT_ONCE).map((row) => look(ctx, row, owners, endAt, random)))
  }
}

async function look(ctx: Context, row: FollowUpRow, owners: readonly string[], endAt: number, random: Random) {
  const owner = pick(random, owners)
  const heardAt = row.openedAt + between(random, 0.3, chance(random, 0.85) ? 20 : 60) * HOUR
  // Some of the last weeks are forgotten.
  const isClosed = endAt - row.openedAt > FORGOTTEN_DAYS * DAY || chance(random, 0.85)
  const closedAt = heardAt + between(random, 1, chance(random, 0.8) ? 45 : 200) * HOUR
  const steps: [at: number, moves: Move[]][] = [
    [heardAt, [{ kind: 'assign', ownerId: owner }, { kind: 'acknowledge' }]],
    ...(chance(random, 0.3) ? [[heardAt + HOUR / 2, [{ kind: 'note', text: pick(random, NOTES) }]] as [number, Move[]]] : []),
    ...(isClosed ? [[closedAt, [{ kind: 'close', outcome: weighted(random, OUTCOMES) }]] as [number, Move[]]] : []),
  ]
  for (const [at, moves] of steps) {
    if (at >= endAt) return
    await backdate(ctx, at, random).write(ctx.workspace, moveFollowUps, { ids: [row.id], moves, by: owner })
  }
}

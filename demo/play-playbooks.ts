import { listMembers } from '../db/queries/members'
import { findRun, type PlaybookRunRow } from '../db/queries/playbook-runs'
import type { Context } from '../src/context'
import { EVERYBODY } from '../src/domain/playbooks/audience'
import type { PlaybookDefinition } from '../src/domain/playbooks/playbook'
import type { RehearsedRun } from '../src/domain/playbooks/rehearse'
import { type Action, seeNothing } from '../src/services/action'
import { setPlaybookStatus } from '../src/services/playbooks/change'
import { createPlaybook } from '../src/services/playbooks/create'
import { rehearsePast } from '../src/services/playbooks/dry-run/dry-run'
import { moveRuns } from '../src/services/playbooks/move-runs'
import { RECIPES } from '../src/dashboard/playbook-recipes'
import { backdate } from './backdate'
import type { Random } from './random'
import { DAY } from './story'

const ON_FOR_DAYS = 120

/** What the business lets happen by itself: two at work for four months, one not yet switched on. */
export async function playPlaybooks(ctx: Context, endAt: number, random: Random): Promise<void> {
  const begin = backdate(ctx, endAt - ON_FOR_DAYS * DAY, random)
  const owners = (await listMembers(ctx.db, ctx.workspace.id)).map(({ id }) => id)
  for (const [name, definition] of atWork(owners)) {
    const { id } = await createPlaybook(begin, { name, definition })
    const { version } = await setPlaybookStatus(begin, id, 'on')
    const end = backdate(ctx, endAt, random)
    const past = { from: begin.now(), to: end.now() }
    const { runs } = await rehearsePast(end, { playbookId: id, version, definition }, past)
    for (const run of runs) await play(ctx, run, endAt, random)
  }
  const winBack = RECIPES['win-back']
  if (winBack) await createPlaybook(backdate(ctx, endAt - DAY, random), winBack)
}

const atWork = (owners: string[]): [name: string, definition: PlaybookDefinition][] => [
  [
    'Check in two weeks after a price complaint',
    {
      trigger: {
        on: 'response',
        surveyIds: [],
        kinds: ['nps'],
        minScore: 0,
        maxScore: 6,
        sentiments: [],
        themes: ['price', 'billing'],
        signals: [],
      },
      audience: EVERYBODY,
      steps: [
        { do: 'wait', hours: 14 * 24 },
        {
          do: 'follow_up',
          owner: { by: 'turns', memberIds: owners },
          dueHours: 72,
          title: 'Two weeks on: is the price still in their way?',
        },
      ],
      stopOn: ['churn', 'unsubscribe', 'reply'],
      windowDays: 90,
      holdoutShare: 0,
    },
  ],
  [
    'A call for whoever comes to be at high risk',
    {
      trigger: { on: 'segment' },
      audience: { ...EVERYBODY, statuses: ['active'], riskBands: ['high'] },
      steps: [
        { do: 'follow_up', owner: { by: 'nobody' }, dueHours: 48, title: 'At high risk: call them' },
        { do: 'wait', hours: 7 * 24 },
        { do: 'webhook', endpointId: null },
      ],
      stopOn: ['churn', 'reply'],
      windowDays: 90,
      holdoutShare: 0.4,
    },
  ],
]

const beginRun: Action<PlaybookRunRow, null, null> = {
  name: 'beginRun',
  keys: ({ id }) => [`run ${id}`],
  see: seeNothing,
  decide: (_seen, run) => ({ result: null, changes: { startedRuns: [run] } }),
}

/** Lives a run as it would have been, with all that its steps write. */
async function play(ctx: Context, rehearsed: RehearsedRun, endAt: number, random: Random): Promise<void> {
  const { isHeldOut, deeds: _deeds, startedAt, ...start } = rehearsed
  const then = backdate(ctx, startedAt, random)
  const id = then.newId('run', startedAt)
  await then.write(ctx.workspace, beginRun, {
    ...start,
    id,
    workspaceId: ctx.workspace.id,
    window: 1,
    startedAt,
    state: isHeldOut ? 'held_out' : 'running',
    stopReason: null,
    step: 0,
    dueAt: isHeldOut ? null : startedAt,
    endedAt: isHeldOut ? startedAt : null,
  })
  for (let due = isHeldOut ? null : startedAt; due !== null && due < endAt; ) {
    await backdate(ctx, due, random).write(ctx.workspace, moveRuns, { ids: [id] })
    due = (await findRun(ctx.db, ctx.workspace.id, id))?.dueAt ?? null
  }
}

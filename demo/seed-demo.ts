import { listSurveys } from '../db/queries/surveys'
import type { KindSlug } from '../src/contract/client'
import type { Context } from '../src/context'
import { AppError } from '../src/errors'
import type { Installation } from '../src/node/open'
import type { Workspace } from '../src/services/action'
import { changeWorkspace } from '../src/services/workspaces/change'
import { updateSurvey } from '../src/services/surveys/update'
import { hasHistory } from '../src/services/workspaces/has-history'
import { backdate } from './backdate'
import { withFlow } from './flow'
import { type Cast, randomOf, tellLives } from './lives'
import { lookAfter } from './look-after'
import { addMessages } from './messages'
import { playCustomer } from './play'
import type { OnProgress } from './progress'
import { scorePast } from './score-past'
import { MONTH, TIME_ZONE } from './story'
import { addThemes } from './themes'

/** Lives going on at once: enough to fill the groups the writer commits. */
const AT_ONCE = 400

/**
 * Fills an installation that has neither displays, answers nor churn events with the demo business
 * "Fernhill"; returns its workspace as it is called now. Throws AppError conflict when it has some.
 */
export async function seedDemo(
  { ctx }: Pick<Installation, 'ctx'>,
  { onProgress, ...cast }: Cast & { onProgress?: OnProgress },
): Promise<Workspace> {
  if (await hasHistory(ctx.db, ctx.workspace.id)) {
    throw new AppError('conflict', 'there are answers or churn events here already')
  }
  const workspace = await nameWorkspace(ctx)
  const surveys: Partial<Record<KindSlug, string>> = {}
  for (const { kind, id, status, definition } of await listSurveys(ctx.db, workspace.id)) {
    if (status === 'live') surveys[kind] = id
    if (kind === 'cancellation') await updateSurvey(ctx, id, { definition: withFlow(definition) })
  }

  const before = cast.endAt - 24 * MONTH
  await addThemes(backdate({ ...ctx, workspace }, before, randomOf(cast.seed, 'themes')))

  const lives = tellLives(cast)
  let done = 0
  await eachOf(lives, AT_ONCE, async ({ scene, visits }) => {
    const random = randomOf(cast.seed, `play ${scene.customer.id}`)
    await playCustomer({ ctx: { ...ctx, workspace }, surveys, random }, scene, visits)
    done += 1
    onProgress?.(done, lives.length)
  })
  await addMessages({ ...ctx, workspace }, cast.endAt, randomOf(cast.seed, 'messages'))
  await scorePast({ ...ctx, workspace }, cast.endAt, randomOf(cast.seed, 'score'))
  await lookAfter({ ...ctx, workspace }, cast.endAt, randomOf(cast.seed, 'look after'))
  return workspace
}

async function nameWorkspace(ctx: Context): Promise<Workspace> {
  const naming = { name: 'Fernhill', timeZone: TIME_ZONE }
  const { id, name, timeZone, currency } = await changeWorkspace(ctx, naming)
  return { id, name, timeZone, currency }
}

/** Works through the items in their order, `width` of them at once. */
async function eachOf<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const lanes = Array.from({ length: width }, async () => {
    for (const item of queue) await work(item)
  })
  await Promise.all(lanes)
}

import { listSurveys } from '../db/queries/surveys'
import type { KindSlug } from '../src/contract/client'
import { AppError } from '../src/errors'
import { mix } from '../src/domain/surveys/eligibility'
import type { Installation } from '../src/node/open'
import type { Workspace } from '../src/services/action'
import { hasHistory } from '../src/services/workspaces/has-history'
import { renameWorkspace } from '../src/services/workspaces/rename'
import { planVisits } from './answers'
import { liveLife } from './billing'
import { inventCustomers } from './customers'
import { playCustomer } from './play'
import type { OnProgress } from './progress'
import { type Random, randomFrom } from './random'
import { tellStory, TIME_ZONE } from './story'

export interface SeedOptions {
  /** The same seed and day give the same customers, answers and ids. */
  seed: number
  /** When the story ends, epoch ms; the dashboard's "now". */
  endAt: number
  /** How many ever became customers. */
  customers: number
  onProgress?: OnProgress
}

/** Lives going on at once: enough to fill the groups the writer commits. */
const AT_ONCE = 400

/**
 * Fills an installation that has neither displays, answers nor churn events with the demo business
 * "Fernhill"; returns its workspace as it is called now. Throws AppError conflict when it has some.
 */
export async function seedDemo(
  { ctx }: Pick<Installation, 'ctx'>,
  { seed, endAt, customers: count, onProgress }: SeedOptions,
): Promise<Workspace> {
  if (await hasHistory(ctx.db, ctx.workspace.id)) {
    throw new AppError('conflict', 'there are answers or churn events here already')
  }
  const workspace = await renameWorkspace(ctx, { name: 'Fernhill', timeZone: TIME_ZONE })
  const randomOf = (name: string): Random => randomFrom(mix(`${seed} ${name}`))
  const surveys = await listSurveys(ctx.db, workspace.id)
  const stage = {
    ctx: { ...ctx, workspace },
    surveys: Object.fromEntries(
      surveys.filter(({ status }) => status === 'live').map(({ kind, id }) => [kind, id]),
    ) as Partial<Record<KindSlug, string>>,
    randomOf,
  }
  const story = tellStory(endAt)
  const customers = inventCustomers(story, count, randomOf)

  let done = 0
  await eachOf(customers, AT_ONCE, async (customer) => {
    const random = randomOf(`life ${customer.id}`)
    const life = liveLife(customer, story, random)
    await playCustomer(stage, customer, life, planVisits(customer, life, story, random))
    done += 1
    onProgress?.(done, count)
  })
  return workspace
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

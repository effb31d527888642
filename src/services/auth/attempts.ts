import { listAttempts, listOldAttempts } from '../../../db/queries/people'
import type { Context } from '../../context'
import { sha256Hex } from '../../crypto'
import {
  type Attempts,
  MAX_PER_ACCOUNT,
  MAX_PER_ADDRESS,
  WINDOW_MS,
  withAttempt,
} from '../../domain/access/attempts'
import { AppError } from '../../errors'
import { type Action, seeNothing } from '../action'

/** Counts a try by address and by account, whether there is one or not. Throws rate_limited. */
export async function countAttempt(
  ctx: Context,
  { address, account }: { address: string; account: string | null },
  mostPerAccount = MAX_PER_ACCOUNT,
): Promise<void> {
  const limits = [{ key: await sha256Hex(`address ${address}`), max: MAX_PER_ADDRESS }]
  if (account !== null) limits.push({ key: await accountKey(account), max: mostPerAccount })
  await ctx.write(ctx.workspace, storeAttempt, limits)
}

/** After a right password the account's tries begin anew; those of the address go on. */
export async function forgetAttempts(ctx: Context, account: string): Promise<void> {
  await ctx.write(ctx.workspace, dropAttempts, [await accountKey(account)])
}

/** Removes counts whose window is over; they name nobody, but are of no use any more. */
export async function dropOldAttempts(ctx: Context): Promise<number> {
  const keys = await listOldAttempts(ctx.db, ctx.now() - WINDOW_MS)
  if (keys.length > 0) await ctx.write(ctx.workspace, dropAttempts, keys)
  return keys.length
}

const accountKey = (account: string) => sha256Hex(`account ${account}`)

type Limits = { key: string; max: number }[]

export const storeAttempt: Action<Limits, (Attempts | undefined)[], null> = {
  name: 'storeAttempt',
  keys: (limits) => limits.map(({ key }) => `attempt ${key}`),
  async see(db, _workspaceId, inputs) {
    const rows = await listAttempts(db, inputs.flat().map(({ key }) => key))
    const byKey = new Map(rows.map((row) => [row.key, row]))
    return inputs.map((limits) => limits.map(({ key }) => byKey.get(key)))
  },

  decide(seen, limits, { now }) {
    const signInAttempts = limits.map(({ key, max }, i) => {
      const attempts = withAttempt(seen[i], max, now)
      if (attempts) return { key, ...attempts }
      const over = (seen[i]?.since ?? now) + WINDOW_MS - now
      throw new AppError('rate_limited', 'too many tries: wait a quarter of an hour', {
        retryAfterSeconds: Math.ceil(over / 1000),
      })
    })
    return { result: null, changes: { signInAttempts } }
  },
}

export const dropAttempts: Action<string[], null, null> = {
  name: 'dropAttempts',
  keys: (keys) => keys.map((key) => `attempt ${key}`),
  see: seeNothing,
  decide: (_seen, keys) => ({
    result: null,
    changes: { dropSignInAttempts: keys.map((key) => ({ key })) },
  }),
}

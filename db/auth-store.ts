import type { BetterAuthOptions } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { type Database, waitOutLocks } from './client'
import { accounts, twoFactors, users, userSessions, verifications } from './schema'

type Store = ReturnType<ReturnType<typeof drizzleAdapter>>

/** What every method of the store takes, as far as it matters here. */
interface Call {
  model: string
  where?: { field: string; value: unknown }[]
  data?: Record<string, unknown>
}

type Method = (call: Call) => Promise<unknown>

const METHODS = [
  'create',
  'findOne',
  'findMany',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
  'count',
  'consumeOne',
  'incrementOne',
] as const

const LOCK_PATIENCE_MS = 2_500

const TABLES = {
  user: users,
  session: userSessions,
  account: accounts,
  verification: verifications,
  twoFactor: twoFactors,
}

/**
 * The tables of people, for the authentication library. It writes single statements past the writer
 * (docs/decisions/0012): no action looks at these tables. Tokens of sessions are stored as hashes.
 */
export const authStore =
  ({ db, client }: Database, hash: (text: string) => Promise<string>) =>
  (options: BetterAuthOptions): Store => {
    const inner = drizzleAdapter(db, { provider: 'sqlite', schema: TABLES })(options)
    const store: Record<string, unknown> = { ...inner }
    for (const name of METHODS) {
      const method = inner[name] as Method
      const patient: Method = (call) => waitOutLocks(() => client, LOCK_PATIENCE_MS, () => method(call))
      store[name] = hidingTokens(patient, hash)
    }
    // One that hands out the inner store would store tokens as they are.
    store.transaction = (run: (within: Store) => Promise<unknown>) => run(store as unknown as Store)
    return store as unknown as Store
  }

/** The library names sessions by their token; the table knows only its hash. */
const hidingTokens =
  (method: Method, hash: (text: string) => Promise<string>): Method =>
  async (call) => {
    if (call.model !== 'session') return await method(call)
    const tokens = new Map<string, string>()
    const hide = async (token: unknown): Promise<unknown> => {
      if (typeof token !== 'string') return token
      const hidden = await hash(token)
      tokens.set(hidden, token)
      return hidden
    }
    const hideEach = (value: unknown) => (Array.isArray(value) ? Promise.all(value.map(hide)) : hide(value))
    const { data, where } = call
    const result = await method({
      ...call,
      ...(data && { data: { ...data, token: await hide(data.token) } }),
      ...(where && {
        where: await Promise.all(
          where.map(async (each) =>
            each.field === 'token' ? { ...each, value: await hideEach(each.value) } : each,
          ),
        ),
      }),
    })
    return Array.isArray(result)
      ? result.map((row: unknown) => showToken(row, tokens))
      : showToken(result, tokens)
  }

function showToken(row: unknown, tokens: ReadonlyMap<string, string>): unknown {
  if (typeof row !== 'object' || row === null || !('token' in row)) return row
  return { ...row, token: tokens.get(String(row.token)) ?? row.token }
}

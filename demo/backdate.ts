import type { Context } from '../src/context'
import { type IdPrefix, newId, type NewId } from '../src/ids'
import type { Action, Write } from '../src/services/action'
import type { Random } from './random'

/** Characters of an id that are chance. */
const CHANCE_LENGTH = 16

/**
 * What follows from something else. How a cancellation ends hangs on the survey's id, which the installation chose:
 * what is opened then must not shift the chance of all that comes after.
 */
const FOLLOWING: readonly IdPrefix[] = ['fup', 'fue', 'evt']

interface Dated {
  input: unknown
  now: number
  newId: NewId
}

/** The action beside its dated twin, so that the writer still looks once for all of a kind. */
const twins = new WeakMap<object, Action<Dated, unknown, unknown>>()

/**
 * The context as it was at a moment: verbs and the writer take `at` for now, whatever else is
 * committed together with it, and ids come from `random`. For a writer in this process only.
 */
export function backdate(ctx: Context, at: number, random: Random): Context {
  const now = Math.round(at)
  const newIdThen: NewId = (prefix, time) =>
    FOLLOWING.includes(prefix)
      ? newId(prefix, time)
      : newId(prefix, time).slice(0, -CHANCE_LENGTH) + charactersFrom(random)
  const write = (workspace: Context['workspace'], action: object, input: unknown) =>
    ctx.write(workspace, twinOf(action), { input, now, newId: newIdThen })
  // The twin answers what the action answers; TypeScript can't follow it through the map.
  return { ...ctx, now: () => now, newId: newIdThen, write: write as Write }
}

function twinOf(action: object): Action<Dated, unknown, unknown> {
  const known = twins.get(action)
  if (known) return known
  const { keys, see, decide, ...rest } = action as Action<unknown, unknown, unknown>
  const twin: Action<Dated, unknown, unknown> = {
    ...rest,
    keys: ({ input }) => keys(input),
    see: (db, workspaceId, inputs) => see(db, workspaceId, inputs.map(({ input }) => input)),
    decide: (seen, { input, ...then }, moment) => decide(seen, input, { ...moment, ...then }),
  }
  twins.set(action, twin)
  return twin
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

const charactersFrom = (random: Random): string =>
  Array.from({ length: CHANCE_LENGTH }, () => ALPHABET[Math.floor(random() * 32)]).join('')

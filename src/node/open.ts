import { type Config } from '../config'
import { waitOutLocks } from '../../db/client'
import { createCache } from '../cache'
import type { Context } from '../context'
import type { Runtime } from '../http/env'
import { newId } from '../ids'
import { install } from '../services/workspaces/install'
import { createDeliverer } from '../services/deliveries/deliverer'
import { createMessenger } from '../services/messages/messenger'
import type { Outside } from '../services/deliveries/outside'
import { createWriters } from '../services/writers'
import { openDatabase } from './database'
import { writeLogLine } from './log'
import { createMailer } from './mailer'
import { migrateDatabase } from './migrate'
import { createOutside } from './outside'

export interface Installation {
  config: Config
  /** What every request gets, but for what only the server knows. */
  runtime: Omit<Runtime, 'assets' | 'allow' | 'address' | 'waitUntil'>
  /** Acts for the installation's first workspace, as the service itself. */
  ctx: Context
  /** Long work ends after its step. */
  stop: () => void
  close: () => Promise<void>
}

/** Several processes may start at once on one file: each waits this long for the others. */
const START_PATIENCE_MS = 30_000

/** Opens the database, brings it to the newest schema and makes the first workspace if none is there. */
export async function openNode(
  config: Config,
  now: () => number = Date.now,
  outside: Outside = createOutside(config),
): Promise<Installation> {
  const database = await openDatabase(config, START_PATIENCE_MS)
  await migrateDatabase(database, START_PATIENCE_MS)
  const { write, idle } = createWriters({ database: () => database, now, newId })
  const cache = createCache(now)
  const mailer = createMailer(config)
  let stopping = false
  const runtime = {
    config,
    database: () => database,
    cache,
    write,
    deliverer: createDeliverer(outside),
    messenger: createMessenger(config, outside, mailer),
    now,
    newId,
    log: writeLogLine,
    isStopping: () => stopping,
  }
  const workspace = await waitOutLocks(() => database.client, START_PATIENCE_MS, () =>
    install(database, { config, now, newId }),
  )

  return {
    config,
    runtime,
    ctx: { ...runtime, workspace, db: database.db, actor: { kind: 'job' }, defer: (work) => void work },
    stop: () => {
      stopping = true
    },
    close: async () => {
      stopping = true
      await idle()
      mailer?.close()
      database.client.close()
    },
  }
}

import { parseConfig } from '../config'
import { announce } from './announce'
import { openNode } from './open'

/** `npm run db:migrate`: brings a database up to date before a Worker is deployed against it. */
const installation = await openNode(parseConfig(process.env))
await announce(installation, installation.config.PORT)
await installation.close()

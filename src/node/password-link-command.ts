import { findAuthSecret } from '../../db/queries/people'
import { parseConfig } from '../config'
import { createAuth } from '../services/auth/auth'
import { createReset } from '../services/auth/reset'
import { openNode } from './open'

/** `npm run password-link -- <email>`: a link that sets a new password once, within an hour. */
const config = parseConfig(process.env)
const email = process.argv[2] ?? ''
const { runtime, close } = await openNode(config)
const database = runtime.database()
const origin = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`
const auth = createAuth({
  database,
  secret: config.AUTH_SECRET ?? (await findAuthSecret(database.db)) ?? '',
  origin,
  secure: origin.startsWith('https:'),
})
const token = email === '' ? null : await createReset(auth, email)
if (token === null) {
  process.stderr.write('Nobody here has this address. Usage: npm run password-link -- <email>\n')
  process.exitCode = 1
} else {
  process.stdout.write(`${origin}/reset/${token}\n`)
}
await close()

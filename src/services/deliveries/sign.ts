import type { WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import { randomBase64, signBase64 } from '../../crypto'

const PREFIX = 'whsec_'
const SECRET_BYTES = 32

/** A new secret in the form of Standard Webhooks. */
export const makeSecret = (): string => PREFIX + randomBase64(SECRET_BYTES)

/** The secrets that sign at a moment, newest first: two while one takes over from the other. */
export const secretsInForce = ({ secrets }: Pick<WebhookEndpointRow, 'secrets'>, now: number) =>
  secrets.filter(({ expiresAt }) => expiresAt === null || expiresAt > now)

/** The headers of Standard Webhooks 1.0.0 over id, time and body. */
export async function signedHeaders(
  endpoint: Pick<WebhookEndpointRow, 'secrets'>,
  { id, body, now }: { id: string; body: string; now: number },
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000))
  const signatures = await Promise.all(
    secretsInForce(endpoint, now).map(({ secret }) =>
      signBase64(secret.slice(PREFIX.length), `${id}.${timestamp}.${body}`),
    ),
  )
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
  }
}

import type { WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import { signWebhook } from '../../crypto'

/** The secrets that sign at a moment, newest first: two while one takes over from the other. */
export const secretsInForce = ({ secrets }: Pick<WebhookEndpointRow, 'secrets'>, now: number) =>
  secrets.filter(({ expiresAt }) => expiresAt === null || expiresAt > now)

export const signedHeaders = (
  endpoint: Pick<WebhookEndpointRow, 'secrets'>,
  content: { id: string; body: string; now: number },
): Promise<Record<string, string>> =>
  signWebhook(
    secretsInForce(endpoint, content.now).map(({ secret }) => secret),
    content,
  )

import type { Config } from '../../config'
import type { TargetPolicy } from '../../domain/deliveries/target'

/** Where this installation's webhooks may go. */
export const policyOf = ({ PUBLIC_URL, WEBHOOK_ALLOWED_HOSTS }: Config): TargetPolicy => ({
  ownHosts: PUBLIC_URL === undefined ? [] : [new URL(PUBLIC_URL).hostname],
  allowedHosts: WEBHOOK_ALLOWED_HOSTS,
})

import { sha256Hex } from '../../crypto'
import { AppError } from '../../errors'
import { readMovement } from './chartmogul-movement'
import { type Json, parseMessage, requireId, toId, toInstant, toObject } from './json'
import { toEmail, toName } from './person'
import type { BillingCustomer, BillingProvider } from './provider'
import { isSharedSecret } from './shared-secret'

export const chartmogul: BillingProvider = {
  slug: 'chartmogul',
  name: 'ChartMogul',
  docs: 'docs/billing/chartmogul.md',
  secret: {
    name: 'Token',
    hint: 'ChartMogul signs nothing: choose one, and add ?token=… to the address there.',
  },

  async verify(_rawBody, _headers, secrets, _now, query) {
    if (await isSharedSecret(query?.get('token') ?? null, secrets)) return
    throw new AppError('unauthorized', 'the token in the address is missing or does not match')
  },

  async describe(rawBody) {
    return { type: requireId(parseMessage(rawBody).type, 'type'), id: await sha256Hex(rawBody) }
  },

  translate(payload) {
    const message = toObject(payload)
    return message.type === 'mrr_movement' ? readMovement(message) : []
  },

  readCustomer: (payload) => readCustomer(toObject(payload)),
}

function readCustomer(message: Json): BillingCustomer | null {
  const customer = toObject(message.customer)
  const externalId = toId(customer.uuid)
  const at = toInstant(message.date)
  if (externalId === null || at === null) return null
  const named = toId(toObject(customer.custom_attributes).user_id)
  return {
    externalId,
    // Else the id under which they were brought to ChartMogul: the billing system's, or the host's.
    hostId: named ?? toId(customer.external_id),
    hostIdFrom: named === null ? 'referenced' : 'named',
    name: toName(customer.company) ?? toName(customer.name),
    email: toEmail(customer.email),
    at,
    deleted: false,
  }
}

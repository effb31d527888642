import { amountField, dateField, required, textField } from '../field'
import { importKind } from '../kind'
import { RowProblem } from '../problem'

type Traits = Record<string, string | number | boolean>

/** What a row says of a customer. Null says nothing: what is stored stays. */
export interface CustomerRecord {
  id: string
  name: string | null
  email: string | null
  usage: number | null
  lastSeenAt: number | null
  /** Beside those that are stored; one of the same name is replaced. */
  traits: Traits
}

const MAX_TRAIT_NAME = 100
const MAX_TRAIT = 500
const MAX_TRAITS = 50

export const customers = importKind({
  slug: 'customers',
  name: 'Customers',
  takesTraits: true,
  fields: {
    id: required(
      textField(200, 'customer_id', 'customer', 'account_id', 'account', 'company_id', 'client_id', 'user_id', 'external_id'),
    ),
    name: textField(200, 'customer_name', 'account_name', 'company', 'company_name', 'full_name'),
    email: textField(254, 'customer_email', 'e_mail', 'email_address', 'mail'),
    usage: amountField(),
    last_seen_at: dateField('last_seen', 'last_active', 'last_active_at', 'last_login', 'last_login_at'),
    traits: textField(10_000),
  },

  read({ values, traits: columns }, _rules, now): CustomerRecord | RowProblem {
    const { id, name, email, usage, last_seen_at: lastSeenAt, traits } = values
    if (id === null) return new RowProblem('missing', 'is needed', 'id')
    const told = traits === null ? {} : readTraits(traits)
    if (told === null) {
      return new RowProblem('not_known', 'must be a JSON object of texts, numbers, true and false', 'traits')
    }
    const all: Traits = { ...told, ...Object.fromEntries(Object.entries(columns).map(toTrait)) }
    const isTooMuch = Object.entries(all).some(
      ([key, value]) => key.length > MAX_TRAIT_NAME || String(value).length > MAX_TRAIT,
    )
    if (isTooMuch || Object.keys(all).length > MAX_TRAITS) {
      const limits = `at most ${MAX_TRAITS} traits, of ${MAX_TRAIT_NAME} characters in the name and ${MAX_TRAIT} in the value`
      return new RowProblem('too_long', limits, 'traits')
    }
    const used = usage === null ? null : usage.digits / 10 ** usage.scale
    if (used !== null && (used < 0 || used > 1e12)) {
      return new RowProblem('out_of_range', 'must lie between 0 and 1e12', 'usage')
    }
    return { id, name, email, usage: used, lastSeenAt: lastSeenAt && Math.min(lastSeenAt, now), traits: all }
  },
})

/** Numbers and yes or no as what they are, so that a segment can be "seats = 3". */
const toTrait = ([key, text]: [string, string]): [string, string | number | boolean] => {
  if (text === 'true' || text === 'false') return [key, text === 'true']
  return [key, /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(text) ? Number(text) : text]
}

function readTraits(text: string): Traits | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    const entries = Object.entries(value)
    return entries.every(([, each]) => ['string', 'number', 'boolean'].includes(typeof each))
      ? (value as Traits)
      : null
  } catch {
    return null
  }
}

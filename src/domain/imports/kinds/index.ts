import type { ImportKind } from '../kind'
import { churnEvents } from './churn-events'
import { customers } from './customers'
import { providerSubscriptions } from './provider-subscriptions'
import { subscriptions } from './subscriptions'

/** What a file to be imported may be a list of. */
export const IMPORT_KINDS = { customers, subscriptions, churn_events: churnEvents }

export type ImportKindSlug = keyof typeof IMPORT_KINDS

export const IMPORT_KIND_SLUGS = Object.keys(IMPORT_KINDS) as ImportKindSlug[]

/** Every list that is read, also that which is only compared. */
const LISTS = { ...IMPORT_KINDS, provider_subscriptions: providerSubscriptions }

export type ListSlug = keyof typeof LISTS

/** A list whose rows are read without knowing what becomes of them. */
export const listKindOf = (slug: ListSlug): ImportKind => LISTS[slug] as unknown as ImportKind

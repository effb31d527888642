import type { ImportKind } from '../kind'
import { churnEvents } from './churn-events'
import { customers } from './customers'
import { subscriptions } from './subscriptions'

/** What a file may be a list of. */
export const IMPORT_KINDS = { customers, subscriptions, churn_events: churnEvents }

export type ImportKindSlug = keyof typeof IMPORT_KINDS

export const IMPORT_KIND_SLUGS = Object.keys(IMPORT_KINDS) as ImportKindSlug[]

/** A kind whose rows are read without knowing what becomes of them. */
export const importKindOf = (slug: ImportKindSlug): ImportKind => IMPORT_KINDS[slug] as unknown as ImportKind

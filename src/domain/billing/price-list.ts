import type { RecurringPrice } from '../money'

/** What the host says its prices are, for billing systems whose messages name a price and no amount. */
export type PriceList = Readonly<Record<string, ListedPrice>>

/** By the system's own id of it. */
export type ListedPrice = Omit<RecurringPrice, 'quantity'> & { currency: string }

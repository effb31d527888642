import { chargebee } from './chargebee'
import { chartmogul } from './chartmogul'
import { lemonsqueezy } from './lemonsqueezy'
import { paddle } from './paddle'
import type { BillingProvider } from './provider'
import { revenuecat } from './revenuecat'
import { stripe } from './stripe'

/** By slug. A new provider is a file and a line here. */
export const BILLING_PROVIDERS: Readonly<Record<string, BillingProvider>> = {
  [stripe.slug]: stripe,
  [paddle.slug]: paddle,
  [chargebee.slug]: chargebee,
  [revenuecat.slug]: revenuecat,
  [lemonsqueezy.slug]: lemonsqueezy,
  [chartmogul.slug]: chartmogul,
}

import { normal, weighted, wholeBetween } from './draw'
import { createFirmNames, slugOf } from './names'
import type { PlanName } from './prices'
import { chance, pick, type Random } from './random'
import { DAY, type Story } from './story'
import type { Language, Topic } from './texts'

/** Somebody of a customer who uses the product and may be asked. */
export interface Person {
  userId: string
  role: string
  email: string
  /** Whether the host signs who it is. */
  signs: boolean
  /** More generous with scores than colleagues, or less. */
  generosity: number
}

export interface Customer {
  id: string
  name: string
  domain: string
  country: string
  language: Language
  currency: 'EUR' | 'USD'
  startsAt: number
  plan: PlanName
  yearly: boolean
  /** How content by nature; standard normal over all customers. */
  temper: number
  /** What they complain about and what they praise when nothing special happens. */
  gripe: Topic
  joy: Topic
  /** 0…1; below their plan's share they live by the export. */
  exportNeed: number
  people: Person[]
  /** Looks at it for two weeks and never pays. */
  onlyTries: boolean
}

const COUNTRIES: Record<string, { share: number; language: Language; dollars?: true }> = {
  GB: { share: 13, language: 'en' },
  US: { share: 10, language: 'en', dollars: true },
  IE: { share: 5, language: 'en' },
  NL: { share: 5, language: 'en' },
  SE: { share: 18, language: 'sv' },
  DE: { share: 14, language: 'de' },
  AT: { share: 3, language: 'de' },
  DK: { share: 10, language: 'da' },
  FR: { share: 9, language: 'fr' },
  BE: { share: 2, language: 'fr' },
  ES: { share: 7, language: 'es' },
  MX: { share: 1, language: 'es', dollars: true },
  SG: { share: 3, language: 'zh', dollars: true },
}

const PLAN_SHARES: Record<PlanName, number> = { Starter: 46, Team: 38, Business: 16 }
const YEARLY_SHARES: Record<PlanName, number> = { Starter: 0.2, Team: 0.3, Business: 0.4 }
const PEOPLE: Record<PlanName, [least: number, most: number]> = {
  Starter: [1, 1],
  Team: [1, 4],
  Business: [2, 6],
}
const ROLES = ['owner', 'bookkeeper', 'office manager', 'accountant', 'assistant', 'sales']

const GRIPES: Partial<Record<Topic, number>> = {
  mobile_app: 10, bank_sync: 12, missing_feature: 16, complexity: 14, price: 11, speed: 8,
  receipts: 8, login: 6, invoices: 6, support: 10, onboarding: 4, export: 4, general: 6,
}
const JOYS: Partial<Record<Topic, number>> = {
  invoices: 18, bank_sync: 14, receipts: 12, complexity: 14, support: 12, speed: 7, mobile_app: 9,
  price: 7, export: 5, onboarding: 5, general: 14,
}

/** Of all who ever came. */
const ONLY_TRIES_SHARE = 0.14

/** Customers there already when the story opens. */
const FOUNDING_SHARE = 0.18
const FOUNDING_DAYS = 365

/** New customers a day fall in a straight line from 1.35 to 0.65 of their mean. */
const FIRST_PACE = 1.35

/** Everybody who ever became a customer, in the order in which they came. */
export function inventCustomers(
  story: Story,
  count: number,
  randomOf: (name: string) => Random,
): Customer[] {
  const nameFirm = createFirmNames()
  return Array.from({ length: count }, (_, i) => {
    const random = randomOf(`customer ${i}`)
    const country = weighted(random, sharesOf(COUNTRIES))
    const { language = 'en', dollars } = COUNTRIES[country] ?? {}
    const id = `fern-${10_001 + i}`
    const name = nameFirm(language, random)
    const domain = `${slugOf(name) || id}.example`
    const plan = weighted(random, PLAN_SHARES)
    return {
      id,
      name,
      domain,
      country,
      language,
      currency: dollars ? 'USD' : 'EUR',
      startsAt: arrivalOf(story, (i + random()) / count),
      plan,
      yearly: chance(random, YEARLY_SHARES[plan]),
      temper: normal(random),
      gripe: weighted(random, GRIPES),
      joy: weighted(random, JOYS),
      exportNeed: random(),
      people: inventPeople(id, domain, plan, random),
      onlyTries: chance(random, ONLY_TRIES_SHARE),
    }
  })
}

/** When the customer at this place (0…1) of the line came. */
function arrivalOf({ opensAt, endAt }: Story, place: number): number {
  if (place < FOUNDING_SHARE) {
    return opensAt - (1 - Math.sqrt(place / FOUNDING_SHARE)) * FOUNDING_DAYS * DAY
  }
  // Inverse of the integral of a pace that falls in a straight line.
  const rest = (place - FOUNDING_SHARE) / (1 - FOUNDING_SHARE)
  const fall = 2 * (FIRST_PACE - 1)
  const passed = (FIRST_PACE - Math.sqrt(FIRST_PACE ** 2 - 2 * fall * rest)) / fall
  return opensAt + passed * (endAt - opensAt)
}

function inventPeople(
  customerId: string,
  domain: string,
  plan: PlanName,
  random: Random,
): Person[] {
  return Array.from({ length: wholeBetween(random, ...PEOPLE[plan]) }, (_, i) => {
    const role = ROLES[i] ?? pick(random, ROLES)
    return {
      userId: `${customerId}-${i + 1}`,
      role,
      email: `${role.replace(' ', '.')}@${domain}`,
      signs: chance(random, 0.55),
      generosity: 0.6 * normal(random),
    }
  })
}

const sharesOf = (countries: Record<string, { share: number }>): Record<string, number> =>
  Object.fromEntries(Object.entries(countries).map(([country, { share }]) => [country, share]))

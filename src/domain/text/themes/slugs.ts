/**
 * What answers are about. The first seven and the last two are canonical causes of leaving
 * (`CANCELLATION_REASONS`) under the same slugs, so that words and chosen reasons add up.
 */
export const THEMES = {
  price: { name: 'Price', meaning: 'What it costs, whether it is worth it, price rises.' },
  missing_feature: {
    name: 'Features',
    meaning: 'Something wished for, missing, limited or taken away; features as such.',
  },
  quality: { name: 'Quality', meaning: 'How well it is made: material, accuracy, damage, decline.' },
  complexity: { name: 'Ease of use', meaning: 'Easy or hard to use, to find, to understand.' },
  low_usage: { name: 'Use', meaning: 'Used too little, no need for it, no time; or used daily.' },
  competitor: { name: 'Competitors', meaning: 'Another provider or tool, compared or moved to.' },
  service: { name: 'Service', meaning: 'People: support, staff, how they treat and answer.' },
  product: {
    name: 'Product',
    meaning: 'The product as a whole: useful or not, what was promised and what it does.',
  },
  onboarding: {
    name: 'Getting started',
    meaning: 'Setting up, installing, instructions, documentation, training.',
  },
  reliability: {
    name: 'Reliability',
    meaning: 'Bugs, crashes, outages, lost work; or that it simply works.',
  },
  performance: { name: 'Speed', meaning: 'Slow, fast, waiting times of the product, battery.' },
  billing: {
    name: 'Billing',
    meaning: 'Invoices, charges, payments, refunds, renewals, cancelling made hard.',
  },
  privacy: { name: 'Privacy', meaning: 'Personal data, security, tracking, trust with data.' },
  delivery: { name: 'Delivery', meaning: 'Shipping, parcels, arriving late, damaged or on time.' },
  design: { name: 'Design', meaning: 'How it looks: interface, layout, colours, fonts.' },
  integration: {
    name: 'Integrations',
    meaning: 'Working with other tools: sync, import, export, API, compatibility.',
  },
  access: { name: 'Access', meaning: 'Logging in, passwords, codes, locked accounts.' },
  communication: {
    name: 'Messages',
    meaning: 'Mails, notifications, advertising, being told of changes.',
  },
  closed_business: { name: 'Closing', meaning: 'The business closes, is sold or ends.' },
  temporary: { name: 'For a time', meaning: 'Needed for a time only, a break, coming back later.' },
} as const

export type ThemeSlug = keyof typeof THEMES

export const THEME_SLUGS = Object.keys(THEMES).filter((slug): slug is ThemeSlug => slug in THEMES)

/** Whether it is one of ours; every other theme is a workspace's own. */
export const isShipped = (theme: string): theme is ThemeSlug => Object.hasOwn(THEMES, theme)

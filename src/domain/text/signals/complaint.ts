import type { ThemeSlug } from '../themes/slugs'
import { loudness, type Signal, type SignalFacts } from './signal'

/** What somebody can be asked to put right; a price or a wish is told, not complained of. */
const CAN_BE_PUT_RIGHT: ReadonlySet<string> = new Set<ThemeSlug>([
  'service', 'quality', 'reliability', 'performance', 'billing', 'privacy', 'delivery', 'access',
  'communication', 'onboarding', 'product',
])

/** From here on the whole answer is against us: one strong word, or two plain ones. */
const STRONG = -2.2

export const complaint: Signal = {
  slug: 'complaint',
  name: 'Complaint',
  meaning: 'Complains in so many words, or speaks strongly against something that can be put right.',
  find: (facts) => {
    const said = facts.worded('complaint')
    return said.length > 0 ? said : findGrievances(facts)
  },
}

function findGrievances({ sentiment, themes, evidence }: SignalFacts) {
  if (sentiment?.label !== 'negative' || loudness(evidence) > STRONG) return []
  const blamed = themes.some(
    ({ theme, sentiment }) => sentiment < 0 && CAN_BE_PUT_RIGHT.has(theme),
  )
  if (!blamed) return []
  return evidence.filter(({ weight }) => weight < 0).map(({ start, end }) => ({ start, end }))
}

import { said } from './said'

export const publicReviewThreat = said(
  'public_review_threat',
  'May go public',
  'Speaks of a bad review, of warning others, of press or authorities.',
)

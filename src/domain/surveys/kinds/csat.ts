import { commentAfterScore, scaleStep, type SurveyKind } from './kind'

const scale = { min: 1, max: 5 }
const bands = [
  { name: 'dissatisfied', min: 1, max: 2 },
  { name: 'neutral', min: 3, max: 3 },
  { name: 'satisfied', min: 4, max: 5 },
]

/** Satisfaction with something just experienced, 1–5. */
export const csat: SurveyKind = {
  slug: 'csat',
  name: 'CSAT',
  scale,
  bands,
  cooldownDays: 30,
  steps: ({ text }) => [scaleStep(scale, text), commentAfterScore(bands, text)],
}

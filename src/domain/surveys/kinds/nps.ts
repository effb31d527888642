import { commentAfterScore, scaleStep, type SurveyKind } from './kind'

const scale = { min: 0, max: 10 }
const bands = [
  { name: 'detractor', min: 0, max: 6 },
  { name: 'passive', min: 7, max: 8 },
  { name: 'promoter', min: 9, max: 10 },
]

/** Likelihood to recommend, 0–10. Asked once a quarter, so that it measures the relation. */
export const nps: SurveyKind = {
  slug: 'nps',
  name: 'NPS',
  scale,
  bands,
  cooldownDays: 90,
  steps: ({ text }) => [scaleStep(scale, text), commentAfterScore(bands, text)],
}

import { commentAfterScore, scaleStep, type SurveyKind } from './kind'

const scale = { min: 1, max: 7 }
const bands = [
  { name: 'hard', min: 1, max: 3 },
  { name: 'neutral', min: 4, max: 4 },
  { name: 'easy', min: 5, max: 7 },
]

/** Agreement that something was made easy, 1–7 (CES 2.0, 2013). */
export const ces: SurveyKind = {
  slug: 'ces',
  name: 'CES',
  scale,
  bands,
  cooldownDays: 30,
  steps: ({ text }) => [scaleStep(scale, text), commentAfterScore(bands, text)],
}

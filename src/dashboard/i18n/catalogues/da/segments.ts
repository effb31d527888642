import type { Catalogue } from '../catalogue'

export const segments: Catalogue = {
  Segments: 'Segmenter',
  'Forget this segment': 'Glem dette segment',
  'Save as a segment': 'Gem som segment',
  'Name of the segment': 'Segmentets navn',
  Yes: 'Ja',
  No: 'Nej',
  'Last NPS answer': 'Seneste NPS-svar',
  Mentioned: 'Nævnte',
  'In the last days': 'De seneste dage',
  'Open follow-up': 'Åben opfølgning',
  'More than {n} customers': { one: 'Flere end {n} kunde', other: 'Flere end {n} kunder' },
  'At least {n} customers': { one: 'Mindst {n} kunde', other: 'Mindst {n} kunder' },
  '{n} of the first {seen} customers': {
    one: '{n} af de første {seen} kunder',
    other: '{n} af de første {seen} kunder',
  },
}

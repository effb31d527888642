import type { Catalogue } from '../catalogue'

export const segments: Catalogue = {
  Segments: 'Segment',
  'Forget this segment': 'Glöm det här segmentet',
  'Save as a segment': 'Spara som segment',
  'Name of the segment': 'Segmentets namn',
  Yes: 'Ja',
  No: 'Nej',
  'Last NPS answer': 'Senaste NPS-svar',
  Mentioned: 'Nämnde',
  'In the last days': 'De senaste dagarna',
  'Open follow-up': 'Öppen uppföljning',
  'More than {n} customers': { one: 'Fler än {n} kund', other: 'Fler än {n} kunder' },
  'At least {n} customers': { one: 'Minst {n} kund', other: 'Minst {n} kunder' },
  '{n} of the first {seen} customers': {
    one: '{n} av de första {seen} kunderna',
    other: '{n} av de första {seen} kunderna',
  },
}

import type { Catalogue } from '../catalogue'

export const segments: Catalogue = {
  Segments: 'Segmente',
  'Forget this segment': 'Dieses Segment vergessen',
  'Save as a segment': 'Als Segment speichern',
  'Name of the segment': 'Name des Segments',
  Yes: 'Ja',
  No: 'Nein',
  'Last NPS answer': 'Letzte NPS-Antwort',
  Mentioned: 'Erwähnt',
  'In the last days': 'In den letzten Tagen',
  'Open follow-up': 'Offene Nachverfolgung',
  'More than {n} customers': { one: 'Mehr als {n} Kunde', other: 'Mehr als {n} Kunden' },
  'At least {n} customers': { one: 'Mindestens {n} Kunde', other: 'Mindestens {n} Kunden' },
  '{n} of the first {seen} customers': {
    one: '{n} der ersten {seen} Kunden',
    other: '{n} der ersten {seen} Kunden',
  },
}

import type { Catalogue } from '../catalogue'

export const segments: Catalogue = {
  Segments: 'Segments',
  'Forget this segment': 'Oublier ce segment',
  'Save as a segment': 'Enregistrer comme segment',
  'Name of the segment': 'Nom du segment',
  Yes: 'Oui',
  No: 'Non',
  'Last NPS answer': 'Dernière réponse NPS',
  Mentioned: 'A évoqué',
  'In the last days': 'Au cours des derniers jours',
  'Open follow-up': 'Suivi ouvert',
  'More than {n} customers': {
    one: 'Plus de {n} client',
    many: 'Plus de {n} de clients',
    other: 'Plus de {n} clients',
  },
  'At least {n} customers': {
    one: 'Au moins {n} client',
    many: 'Au moins {n} de clients',
    other: 'Au moins {n} clients',
  },
  '{n} of the first {seen} customers': {
    one: '{n} des {seen} premiers clients',
    many: '{n} des {seen} premiers clients',
    other: '{n} des {seen} premiers clients',
  },
}

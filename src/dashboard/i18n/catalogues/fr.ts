import type { Catalogue } from './catalogue'

export const fr: Catalogue = {
  Overview: 'Vue d’ensemble',
  Surveys: 'Enquêtes',
  Responses: 'Réponses',
  Topics: 'Sujets',
  Churn: 'Attrition',
  Cancellations: 'Résiliations',
  Customers: 'Clients',
  Settings: 'Réglages',
  Main: 'Menu principal',
  'Sign out': 'Se déconnecter',
  'Skip to content': 'Aller au contenu',
  Language: 'Langue',
  Updates: 'Nouveautés',
  'Follow-ups': 'Suivis',
}

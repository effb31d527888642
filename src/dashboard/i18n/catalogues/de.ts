import type { Catalogue } from './catalogue'

export const de: Catalogue = {
  Overview: 'Übersicht',
  Surveys: 'Umfragen',
  Responses: 'Antworten',
  Topics: 'Themen',
  Churn: 'Abwanderung',
  Cancellations: 'Kündigungen',
  Customers: 'Kunden',
  Settings: 'Einstellungen',
  Main: 'Hauptmenü',
  'Sign out': 'Abmelden',
  'Skip to content': 'Zum Inhalt springen',
  Language: 'Sprache',
  Updates: 'Neuerungen',
}

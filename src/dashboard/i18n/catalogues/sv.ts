import type { Catalogue } from './catalogue'

export const sv: Catalogue = {
  Overview: 'Översikt',
  Surveys: 'Enkäter',
  Responses: 'Svar',
  Topics: 'Ämnen',
  Churn: 'Kundbortfall',
  Cancellations: 'Uppsägningar',
  Customers: 'Kunder',
  Settings: 'Inställningar',
  Main: 'Huvudmeny',
  'Sign out': 'Logga ut',
  'Skip to content': 'Hoppa till innehållet',
  Language: 'Språk',
  Updates: 'Uppdateringar',
}

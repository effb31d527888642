import type { Catalogue } from '../catalogue'

export const shell: Catalogue = {
  Overview: 'Overblik',
  Surveys: 'Undersøgelser',
  Responses: 'Svar',
  Topics: 'Emner',
  Churn: 'Kundeafgang',
  Cancellations: 'Opsigelser',
  Customers: 'Kunder',
  Settings: 'Indstillinger',
  Main: 'Hovedmenu',
  'Sign out': 'Log ud',
  'Skip to content': 'Gå til indholdet',
  Language: 'Sprog',
  Updates: 'Opdateringer',
  'Follow-ups': 'Opfølgninger',
  Playbooks: 'Playbooks',
  Digests: 'Sammendrag',
}

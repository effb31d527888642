import type { Catalogue } from '../catalogue'

export const shell: Catalogue = {
  Overview: 'Resumen',
  Surveys: 'Encuestas',
  Responses: 'Respuestas',
  Topics: 'Temas',
  Churn: 'Bajas',
  Cancellations: 'Cancelaciones',
  Customers: 'Clientes',
  Settings: 'Ajustes',
  Main: 'Menú principal',
  'Sign out': 'Cerrar sesión',
  'Skip to content': 'Ir al contenido',
  Language: 'Idioma',
  Updates: 'Novedades',
  'Follow-ups': 'Seguimientos',
  Playbooks: 'Guías de acción',
  Digests: 'Resúmenes',
}

import type { Catalogue } from '../catalogue'

export const segments: Catalogue = {
  Segments: 'Segmentos',
  'Forget this segment': 'Olvidar este segmento',
  'Save as a segment': 'Guardar como segmento',
  'Name of the segment': 'Nombre del segmento',
  Yes: 'Sí',
  No: 'No',
  'Last NPS answer': 'Última respuesta NPS',
  Mentioned: 'Mencionó',
  'In the last days': 'En los últimos días',
  'Open follow-up': 'Seguimiento abierto',
  'More than {n} customers': {
    one: 'Más de {n} cliente',
    many: 'Más de {n} de clientes',
    other: 'Más de {n} clientes',
  },
  'At least {n} customers': {
    one: 'Al menos {n} cliente',
    many: 'Al menos {n} de clientes',
    other: 'Al menos {n} clientes',
  },
  '{n} of the first {seen} customers': {
    one: '{n} de los primeros {seen} clientes',
    many: '{n} de los primeros {seen} clientes',
    other: '{n} de los primeros {seen} clientes',
  },
}

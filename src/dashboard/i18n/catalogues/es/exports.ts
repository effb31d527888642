import type { Catalogue } from '../catalogue'

export const exports: Catalogue = {
  Exports: 'Exportaciones',
  'Scheduled exports': 'Exportaciones programadas',
  'New export': 'Nueva exportación',
  'What was written out': 'Lo que se ha exportado',
  'Each turn writes out what came in since the last one, and sends a link that is good for seven days.':
    'Cada vez se exporta lo que ha llegado desde la anterior y se envía un enlace válido durante siete días.',
  'Nothing is written out by itself yet. Say below what should be, and where its link goes.':
    'Todavía no se exporta nada automáticamente. Indique abajo qué exportar y adónde va el enlace.',
  List: 'Lista',
  Format: 'Formato',
  'Every day': 'Cada día',
  'Every day at {time}': 'Cada día a las {time}',
  'Every week: {day}, {time}': 'Cada semana: {day}, {time}',
  'Send the link to': 'Enviar el enlace a',
  'A mail address': 'Una dirección de correo',
  'Schedule it': 'Programar',
  'Where to': 'Adónde',
  'Written up to': 'Exportado hasta',
  'Remove…': 'Quitar…',
  'Write it out no more': 'No exportarlo más',
  'A channel that is gone': 'Un canal que ya no existe',
  'New rows': 'Filas nuevas',
  'Nothing new, nothing sent': 'Nada nuevo, nada enviado',
  'Good until {day}': 'Válido hasta el {day}',
  'Scheduled. The first file holds what comes in from now on.':
    'Programado. El primer archivo contendrá lo que llegue a partir de ahora.',
  'Removed. Links that went out stay good until they expire.':
    'Quitado. Los enlaces enviados siguen siendo válidos hasta que caduquen.',
  'Too many rows for one file: take them by hand under Data.':
    'Demasiadas filas para un archivo: descárguelas a mano en Datos.',
  'No link could be made: the operator has to set PUBLIC_URL.':
    'No se pudo crear el enlace: quien gestiona la instalación debe definir PUBLIC_URL.',
  'Cancellation sessions': 'Sesiones de cancelación',
  'Mail goes out once there is a mail channel in <link>Messages</link>.':
    'El correo sale en cuanto haya un canal de correo en <link>Mensajes</link>.',
  'this is no mail address': 'esto no es una dirección de correo',
  'choose a channel that leads to one place': 'elija un canal que lleve a un solo lugar',
  'no such export': 'no existe esa exportación',
}

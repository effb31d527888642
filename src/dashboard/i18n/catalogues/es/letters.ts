import type { Catalogue } from '../catalogue'

export const letters: Catalogue = {
  'You are invited to {workspace}': 'Te invitan a {workspace}',
  'You are invited to {workspace} on Earshot, where a team hears what its customers say.':
    'Te invitan a {workspace} en Earshot, donde un equipo oye lo que dicen sus clientes.',
  'This link makes your account. It works once, within seven days:':
    'Este enlace crea tu cuenta. Sirve una vez, en siete días:',
  'If you did not expect this, there is nothing to do.':
    'Si no esperabas esto, no tienes que hacer nada.',
  'Set a new password for Earshot': 'Fija una contraseña nueva para Earshot',
  'Somebody asked for a new password for this address.':
    'Alguien pidió una contraseña nueva para esta dirección.',
  'This link sets it. It works once, within an hour, and ends every session there is:':
    'Este enlace la fija. Sirve una vez, en una hora, y termina todas las sesiones:',
  'If it was not you, there is nothing to do: your password stays as it is.':
    'Si no fuiste tú, no tienes que hacer nada: tu contraseña queda como está.',
  'It makes one account within seven days, and is not shown again.':
    'Crea una cuenta en siete días y no se vuelve a mostrar.',
  'With a mail channel in <link>Messages</link> invitations go out by themselves.':
    'Con un canal de correo en <link>Mensajes</link>, las invitaciones salen solas.',
  'Mailed to {email}. The link, should the mail get lost:':
    'Enviado a {email}. El enlace, por si el correo se pierde:',
  'The mail to {email} was not taken. Send them this link yourself:':
    'El correo a {email} no fue aceptado. Envíale tú este enlace:',
  'No mail went out. Send this link to {email} yourself:':
    'No salió ningún correo. Envía tú este enlace a {email}:',
  'If the address has an account here, a link is on its way to it. It sets a new password once, within an hour.':
    'Si la dirección tiene una cuenta aquí, le llega un enlace. Fija una contraseña nueva una vez, en una hora.',
  'Mail me a link': 'Envíame un enlace',
}

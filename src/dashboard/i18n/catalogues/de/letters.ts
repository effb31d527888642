import type { Catalogue } from '../catalogue'

export const letters: Catalogue = {
  'You are invited to {workspace}': 'Einladung zu {workspace}',
  'You are invited to {workspace} on Earshot, where a team hears what its customers say.':
    'Sie sind zu {workspace} auf Earshot eingeladen, wo ein Team hört, was seine Kundschaft sagt.',
  'This link makes your account. It works once, within seven days:':
    'Dieser Link legt Ihr Konto an. Er gilt einmal, sieben Tage lang:',
  'If you did not expect this, there is nothing to do.':
    'Wenn Sie das nicht erwartet haben, ist nichts zu tun.',
  'Set a new password for Earshot': 'Neues Passwort für Earshot setzen',
  'Somebody asked for a new password for this address.':
    'Jemand hat für diese Adresse ein neues Passwort angefordert.',
  'This link sets it. It works once, within an hour, and ends every session there is:':
    'Dieser Link setzt es. Er gilt einmal, eine Stunde lang, und beendet alle Sitzungen:',
  'If it was not you, there is nothing to do: your password stays as it is.':
    'Wenn Sie das nicht waren, ist nichts zu tun: Ihr Passwort bleibt, wie es ist.',
  'Mailed to {email}. The link, should the mail get lost:':
    'An {email} gemailt. Der Link, falls die Mail verloren geht:',
  'The mail to {email} was not taken. Send them this link yourself:':
    'Die Mail an {email} wurde nicht angenommen. Senden Sie diesen Link selbst:',
  'No mail went out. Send this link to {email} yourself:':
    'Es ging keine Mail hinaus. Senden Sie diesen Link selbst an {email}:',
  'It makes one account within seven days, and is not shown again.':
    'Er legt innerhalb von sieben Tagen ein Konto an und wird nicht noch einmal gezeigt.',
  Invitation: 'Einladung',
  'With a mail channel in <link>Messages</link> invitations go out by themselves.':
    'Mit einem Mailkanal unter <link>Nachrichten</link> gehen Einladungen von selbst hinaus.',
  'Forgot the password?': 'Passwort vergessen?',
  'If the address has an account here, a link is on its way to it. It sets a new password once, within an hour.':
    'Wenn die Adresse hier ein Konto hat, ist ein Link dorthin unterwegs. Er setzt einmal, innerhalb einer Stunde, ein neues Passwort.',
  'Back to signing in': 'Zurück zur Anmeldung',
  'Mail me a link': 'Link zuschicken',
  'Ask whoever runs this installation for a link. It sets a new password once, within an hour:':
    'Bitten Sie, wer diese Installation betreibt, um einen Link. Er setzt einmal, innerhalb einer Stunde, ein neues Passwort:',
}

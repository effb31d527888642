import type { Catalogue } from '../catalogue'

export const exports: Catalogue = {
  Exports: 'Exporte',
  'Scheduled exports': 'Geplante Exporte',
  'New export': 'Neuer Export',
  'What was written out': 'Was exportiert wurde',
  'Each turn writes out what came in since the last one, and sends a link that is good for seven days.':
    'Jeder Durchgang exportiert, was seit dem letzten hereinkam, und schickt einen Link, der sieben Tage gilt.',
  'Nothing is written out by itself yet. Say below what should be, and where its link goes.':
    'Noch wird nichts von selbst exportiert. Geben Sie unten an, was exportiert werden soll und wohin der Link geht.',
  List: 'Liste',
  Format: 'Format',
  'Every day': 'Jeden Tag',
  'Every day at {time}': 'Jeden Tag um {time}',
  'Every week: {day}, {time}': 'Jede Woche: {day}, {time}',
  'Send the link to': 'Link senden an',
  'A mail address': 'Eine Mailadresse',
  'Schedule it': 'Planen',
  'Where to': 'Wohin',
  'Written up to': 'Exportiert bis',
  'Remove…': 'Entfernen …',
  'Write it out no more': 'Nicht mehr exportieren',
  'A channel that is gone': 'Ein Kanal, den es nicht mehr gibt',
  'New rows': 'Neue Zeilen',
  'Nothing new, nothing sent': 'Nichts Neues, nichts gesendet',
  'Good until {day}': 'Gilt bis {day}',
  'Scheduled. The first file holds what comes in from now on.':
    'Geplant. Die erste Datei enthält, was ab jetzt hereinkommt.',
  'Removed. Links that went out stay good until they expire.':
    'Entfernt. Verschickte Links gelten, bis sie ablaufen.',
  'Too many rows for one file: take them by hand under Data.':
    'Zu viele Zeilen für eine Datei: Holen Sie sie von Hand unter Daten.',
  'No link could be made: the operator has to set PUBLIC_URL.':
    'Es konnte kein Link erzeugt werden: Der Betreiber muss PUBLIC_URL setzen.',
  'Cancellation sessions': 'Kündigungssitzungen',
  'Mail goes out once there is a mail channel in <link>Messages</link>.':
    'Mail geht hinaus, sobald es unter <link>Nachrichten</link> einen Mailkanal gibt.',
  'this is no mail address': 'das ist keine Mailadresse',
  'choose a channel that leads to one place': 'wählen Sie einen Kanal, der an eine Stelle führt',
  'no such export': 'diesen Export gibt es nicht',
}

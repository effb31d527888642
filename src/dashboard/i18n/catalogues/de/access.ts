import type { Catalogue } from '../catalogue'

export const access: Catalogue = {
  'Revoked. Nobody can open it now.': 'Widerrufen. Niemand kann ihn mehr öffnen.',
  'Copy the link now: only its hash is kept, so it cannot be shown again.':
    'Kopiere den Link jetzt: Nur sein Hash wird aufbewahrt, er kann nicht noch einmal gezeigt werden.',
  Link: 'Link',
  'Links to read': 'Links zum Lesen',
  'Whoever has one reads the figures: no comments, no customers, no groups under five.':
    'Wer einen hat, liest die Kennzahlen: keine Kommentare, keine Kunden, keine Gruppen unter fünf.',
  'Nothing is shared. Make a link for a board or an investor here.':
    'Nichts ist geteilt. Mach hier einen Link für einen Vorstand oder Investor.',
  Page: 'Seite',
  Until: 'Bis',
  'Expired {day}': 'Abgelaufen {day}',
  'New link': 'Neuer Link',
  'Whom it is for': 'Für wen er ist',
  'Looks back': 'Blickt zurück',
  'Good for': 'Gilt',
  'Make the link': 'Link erstellen',
  'Groups of fewer than five people are left out. Readable until {day}.':
    'Gruppen unter fünf Personen sind ausgelassen. Lesbar bis {day}.',
  'Too few to show': 'Zu wenige zum Zeigen',
  'Figures of fewer than five people are not shared.':
    'Kennzahlen von weniger als fünf Personen werden nicht geteilt.',
}

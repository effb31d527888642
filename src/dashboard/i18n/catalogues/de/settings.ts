import type { Catalogue } from '../catalogue'

export const settings: Catalogue = {
  Keys: 'Schlüssel',
  'Secret keys open <link>the API</link> as far as their scopes go.':
    'Geheime Schlüssel öffnen <link>die API</link>, so weit ihre Rechte reichen.',
  'Copy the key now. It is kept as a hash only and cannot be shown again.':
    'Kopiere den Schlüssel jetzt. Er wird nur als Hash aufbewahrt und kann nicht noch einmal gezeigt werden.',
  'New key': 'Neuer Schlüssel',
  Key: 'Schlüssel',
  May: 'Darf',
  Made: 'Erstellt',
  'ask and answer': 'fragen und antworten',
  'Revoke…': 'Widerrufen…',
  'Revoke for good': 'Endgültig widerrufen',
  'New secret key': 'Neuer geheimer Schlüssel',
  'What will use it': 'Wofür er verwendet wird',
  'It may': 'Er darf',
  'Make the key': 'Schlüssel erstellen',
  'Put [email], [phone] … in its place': 'Durch [email], [phone] … ersetzen',
  'Leave out the sentence it stands in': 'Den Satz weglassen, in dem sie stehen',
  'Keep it as written': 'So behalten, wie geschrieben',
  Policies: 'Regeln',
  'Personal data in free text': 'Personenbezogene Daten in freiem Text',
  'Mail addresses, phone, card, account and personal numbers, street addresses, keys and passwords, before anything is stored. From the next answer on.':
    'E-Mail-Adressen, Telefon-, Karten-, Konto- und Personennummern, Anschriften, Schlüssel und Passwörter, bevor etwas gespeichert wird. Ab der nächsten Antwort.',
  'A pause keeps a customer for': 'Eine Pause hält einen Kunden für',
  'Days. After them a pause counts as churn. Another number makes the ledger anew.':
    'Tage. Danach zählt eine Pause als Abwanderung. Eine andere Zahl rechnet alles neu.',
  'Who is behind with a payment counts as paying':
    'Wer mit einer Zahlung im Rückstand ist, zählt als zahlend',
  Workspace: 'Arbeitsbereich',
  'Pages of the settings': 'Seiten der Einstellungen',
  'Secret key': 'Geheimer Schlüssel',
  'For your pages, once. Its publishable key can only ask and answer.':
    'Für deine Seiten, einmal. Sein öffentlicher Schlüssel kann nur fragen und antworten.',
  Counters: 'Zähler',
  'Figures come from counters kept with each answer. A recount should find none wrong.':
    'Kennzahlen kommen aus Zählern, die mit jeder Antwort geführt werden. Eine Nachzählung sollte keinen falschen finden.',
  Recount: 'Nachzählen',
  'Days are cut in': 'Tage werden geteilt in',
  'Allowed origins': 'Erlaubte Ursprünge',
  'Identity secret': 'Identitätsgeheimnis',
  'Your server signs user ids with it (HMAC-SHA256, hex), so that answers count as verified. Keep it off your pages.':
    'Dein Server signiert damit Nutzer-IDs (HMAC-SHA256, hex), damit Antworten als geprüft gelten. Halte es von deinen Seiten fern.',
  'Revoked. Within seconds nobody can use that key.':
    'Widerrufen. In Sekunden kann niemand mehr den Schlüssel verwenden.',
  'Enter the address below in your billing system.':
    'Trage die Adresse unten in deinem Abrechnungssystem ein.',
  'Connected: what it sends is applied from now on.':
    'Verbunden: Was es sendet, wird ab jetzt angewendet.',
  'Recounted: no counter differed.': 'Nachgezählt: Kein Zähler wich ab.',
  'Recounted: {counters} differed and was put right.':
    'Nachgezählt: {counters} wichen ab und wurden berichtigt.',
  '{n} counters': { one: '{n} Zähler', other: '{n} Zähler' },
  'Audit log': 'Änderungsprotokoll',
  Never: 'Nie',
  'In 30 days': 'In 30 Tagen',
  'In 90 days': 'In 90 Tagen',
  'In a year': 'In einem Jahr',
  'Last used': 'Zuletzt benutzt',
  Expires: 'Läuft ab',
  'It expires': 'Er läuft ab',
  'tick what the key may do': 'hake an, was der Schlüssel darf',
  'a pause keeps a customer for 1 to 730 whole days':
    'eine Pause hält einen Kunden 1 bis 730 ganze Tage',
  'this workspace is gone': 'dieser Arbeitsbereich ist weg',
  'Follow-up rules': 'Regeln für Nachverfolgung',
  'Views and segments': 'Ansichten und Segmente',
  'say what to write out, and how': 'sag, was ausgegeben werden soll und wie',
}

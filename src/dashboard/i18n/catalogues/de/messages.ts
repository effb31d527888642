import type { Catalogue } from '../catalogue'

export const messages: Catalogue = {
  On: 'An',
  Failing: 'Schlägt fehl',
  Off: 'Aus',
  Gone: 'Verschwunden',
  'Given up': 'Aufgegeben',
  Delivered: 'Zugestellt',
  'leads to a place nothing is sent to': 'führt zu einem Ort, an den nichts gesendet wird',
  'its name has no address': 'der Name hat keine Adresse',
  'no connection': 'keine Verbindung',
  'its certificate is not valid': 'das Zertifikat ist nicht gültig',
  'no answer in 8 seconds': 'keine Antwort innerhalb von 8 Sekunden',
  'a redirect, which is not followed': 'eine Weiterleitung, der nicht gefolgt wird',
  refused: 'abgelehnt',
  'the endpoint was off': 'der Endpunkt war aus',
  'the event is no longer kept': 'das Ereignis wird nicht mehr aufbewahrt',
  'refused for good': 'endgültig abgelehnt',
  'Not sent yet': 'Noch nicht gesendet',
  'Nothing was sent in seven days. Send a test to see whether it arrives.':
    'In sieben Tagen wurde nichts gesendet. Sende einen Test, um zu sehen, ob er ankommt.',
  'It takes what is sent.': 'Er nimmt an, was gesendet wird.',
  'The last attempt failed, on {time}. It is tried again by itself.':
    'Der letzte Versuch schlug am {time} fehl. Er wird von selbst wiederholt.',
  'The last {attempts} failed, since {time}. It is tried again by itself.':
    'Die letzten {attempts} schlugen fehl, seit {time}. Sie werden von selbst wiederholt.',
  '{n} attempts': { one: '{n} Versuch', other: '{n} Versuche' },
  'It asked to be left alone until {time}.': 'Er bat darum, bis {time} in Ruhe gelassen zu werden.',
  'Switched off on {time}. What happens meanwhile is not sent to it.':
    'Am {time} ausgeschaltet. Was inzwischen geschieht, wird nicht gesendet.',
  'It answered 410 on {time}, which means that it wants nothing more.':
    'Er antwortete am {time} mit 410, das heißt: Er möchte nichts mehr.',
  'Switched off on {time} after five days of failures. What happens meanwhile is kept as failed: switch it on, then replay.':
    'Am {time} nach fünf Tagen voller Fehlschläge ausgeschaltet. Was inzwischen geschieht, gilt als fehlgeschlagen: einschalten, dann erneut senden.',
  'in seven days {delivered} delivered, {failed} failed':
    'in sieben Tagen {delivered} zugestellt, {failed} fehlgeschlagen',
  '{waiting} waiting; {over}.': '{waiting} warten; {over}.',
  Deliveries: 'Zustellungen',
  Event: 'Ereignis',
  Happened: 'Geschehen',
  'Next attempt': 'Nächster Versuch',
  'https, on the public internet.': 'https, im öffentlichen Internet.',
  Description: 'Beschreibung',
  'What takes it': 'Was es entgegennimmt',
  'Events it hears of; all of them, new ones too, when none is ticked':
    'Ereignisse, von denen er hört; alle, auch neue, wenn keines angekreuzt ist',
  'Copy the signing secret now. Your server checks signatures with it; it is not shown again.':
    'Kopiere jetzt das Signaturgeheimnis. Dein Server prüft damit Signaturen; es wird nicht noch einmal gezeigt.',
  'Signing secret': 'Signaturgeheimnis',
  'Nothing is sent to {url} any more:': 'An {url} wird nichts mehr gesendet:',
  'it answered 410.': 'er antwortete mit 410.',
  'it failed for five days.': 'er schlug fünf Tage lang fehl.',
  'Applied anew: {outcome}.': 'Neu angewendet: {outcome}.',
  Outcome: 'Ergebnis',
  'Not applied yet': 'Noch nicht angewendet',
  Handled: 'Bearbeitet',
  Replay: 'Wiederholen',
  'What it said already is known and changes nothing.': 'Was schon bekannt ist, ändert nichts.',
  'As it came': 'Wie es kam',
  'Cut: the whole of it is in the API.': 'Gekürzt: Das Ganze steht in der API.',
  'Indented here, to be read.': 'Zum Lesen eingerückt.',
  Payload: 'Inhalt',
  'The URL {message}.': 'Die URL {message}.',
  'Not done: {message}.': 'Nicht erledigt: {message}.',
  'Webhook endpoint': 'Webhook-Endpunkt',
  'Sent, and taken.': 'Gesendet und angenommen.',
  'Sent, and not taken.': 'Gesendet und nicht angenommen.',
  'The answer is below.': 'Die Antwort steht unten.',
  'What is sent': 'Was gesendet wird',
  'It is no longer kept.': 'Es wird nicht mehr aufbewahrt.',
  Body: 'Inhalt',
  'How it went': 'Wie es lief',
  Attempts: 'Versuche',
  Next: 'Nächster',
  'webhook-id': 'webhook-id',
  'Send again': 'Erneut senden',
  'Under the same id, so that your server can tell.':
    'Unter derselben ID, damit dein Server es erkennt.',
  'None yet.': 'Noch keine.',
  'Newest first.': 'Neueste zuerst.',
  'No.': 'Nr.',
  At: 'Um',
  Took: 'Dauerte',
  Answer: 'Antwort',
  '{ms} ms': '{ms} ms',
  'Replay all failed': 'Alle fehlgeschlagenen wiederholen',
  URL: 'URL',
  'Hears of': 'Hört von',
  Everything: 'Allem',
  'Signs with': 'Signiert mit',
  ' until {expiresAt}': ' bis {expiresAt}',
  'Send a test': 'Test senden',
  'Switch off': 'Ausschalten',
  'Switch on': 'Einschalten',
  'Change it': 'Ändern',
  'New signing secret': 'Neues Signaturgeheimnis',
  'The one in use signs as well for a day, so that your server can take the new one over at any time.':
    'Das bisherige signiert noch einen Tag lang mit, sodass dein Server das neue jederzeit übernehmen kann.',
  'Make a new secret': 'Neues Geheimnis erstellen',
  'Remove it…': 'Entfernen…',
  'What waits for it is given up. Its deliveries stay on record for thirty days.':
    'Was darauf wartet, wird aufgegeben. Seine Zustellungen bleiben dreißig Tage verzeichnet.',
  'Remove for good': 'Endgültig entfernen',
  '{deliverys} on the way again.': '{deliverys} wieder unterwegs.',
  '{n} deliveries': { one: '{n} Zustellung', other: '{n} Zustellungen' },
  'Switched on. What failed can be replayed.':
    'Eingeschaltet. Was fehlschlug, kann wiederholt werden.',
  'Switched off. What waited for it is listed as failed.':
    'Ausgeschaltet. Was darauf wartete, gilt als fehlgeschlagen.',
  'No deliveries yet': 'Noch keine Zustellungen',
  'No deliveries that are {delivery_state_names}':
    'Keine Zustellungen mit dem Zustand: {delivery_state_names}',
  'Send a test: it arrives within seconds.': 'Sende einen Test: Er kommt in Sekunden an.',
  'Removed. Nothing is sent there any more.': 'Entfernt. Dorthin wird nichts mehr gesendet.',
  Endpoints: 'Endpunkte',
  'Your systems hear at once what happens here: signed, and tried again for three days.':
    'Deine Systeme hören sofort, was hier geschieht: signiert und drei Tage lang erneut versucht.',
  'No endpoints yet': 'Noch keine Endpunkte',
  'An endpoint is an address of yours that takes events by <code>POST</code>. How to check them is in <code2>docs/webhooks.md</code2>.':
    'Ein Endpunkt ist eine Adresse von dir, die Ereignisse per <code>POST</code> annimmt. Wie man sie prüft, steht in <code2>docs/webhooks.md</code2>.',
  'New endpoint': 'Neuer Endpunkt',
  'Make the endpoint': 'Endpunkt erstellen',
  'A starter is then again what it was. What is written already is sent.':
    'Eine mitgelieferte Vorlage ist dann wieder, wie sie war. Was schon geschrieben ist, wird gesendet.',
  'A tag such as en, de or pt-BR; empty to leave it out.':
    'Ein Kürzel wie en, de oder pt-BR; leer, um sie wegzulassen.',
  'All messages': 'Alle Nachrichten',
  'All templates': 'Alle Vorlagen',
  'An example': 'Ein Beispiel',
  'Another language': 'Weitere Sprache',
  'At most 1 to {count} in 1 to {days} days.': 'Höchstens 1 bis {count} in 1 bis {days} Tagen.',
  'At most': 'Höchstens',
  'Because of': 'Anlass',
  'Both empty: no limit.': 'Beide leer: ohne Grenze.',
  'Both empty: none.': 'Beide leer: keine.',
  'By mail, with their words below yours.': 'Per E-Mail, mit den Worten der Person unter Ihren.',
  Channels: 'Kanäle',
  'Did this solve it?': 'Ist es damit gelöst?',
  Digest: 'Bericht',
  'Failed: {answer}': 'Fehlgeschlagen: {answer}',
  'In so many days': 'In so vielen Tagen',
  'It has failed since {time}. It is tried again by itself.':
    'Schlägt seit {time} fehl. Es wird von selbst wieder versucht.',
  'It is judged anew: who said no still gets nothing.':
    'Es wird neu geprüft: Wer nein gesagt hat, bekommt weiterhin nichts.',
  'Left empty, the one that is stored stays.': 'Leer gelassen bleibt, was gespeichert ist.',
  'Mail goes to people; the others to a place of your team’s own.':
    'E-Mail geht an Menschen, alles andere an einen Ort Ihres Teams.',
  'Make the channel': 'Kanal anlegen',
  'New template': 'Neue Vorlage',
  'New: {channel}': 'Neu: {channel}',
  'Newest messages': 'Neueste Nachrichten',
  'No channels yet': 'Noch keine Kanäle',
  'No mail channel is on.': 'Kein E-Mail-Kanal ist eingeschaltet.',
  'No messages here': 'Keine Nachrichten',
  'Nobody knows where to write to them: tell their email with identify.':
    'Niemand kennt ihre Adresse: Geben Sie sie mit identify an.',
  'Nobody knows': 'Unbekannt',
  'Not done: {problem}.': 'Nicht ausgeführt: {problem}.',
  'Not saved: {problem}.': 'Nicht gespeichert: {problem}.',
  'Nothing was written yet.': 'Noch nichts geschrieben.',
  Notice: 'Hinweis',
  'Often enough: surveys shown and messages sent to one person, together':
    'Oft genug: Umfragen und Nachrichten an eine Person zusammen',
  'Paragraphs are set apart by an empty line; addresses become links.':
    'Absätze trennt eine leere Zeile; Adressen werden zu Links.',
  'People who answered last; what is not known of them is an example.':
    'Wer zuletzt geantwortet hat; was von ihnen nicht bekannt ist, ist ein Beispiel.',
  'Preview as': 'Vorschau als',
  'Quiet hours need a beginning and an end.': 'Ruhezeiten brauchen Anfang und Ende.',
  'Quiet hours: what is written meanwhile waits until they are over':
    'Ruhezeiten: Was währenddessen geschrieben wird, wartet bis zu ihrem Ende',
  'Removed. Nothing goes out that way any more.':
    'Entfernt. Auf diesem Weg geht nichts mehr hinaus.',
  'Removed; a starter is again what it was.':
    'Entfernt; eine mitgelieferte Vorlage ist wieder, wie sie war.',
  'Replies that a member writes go at once. The clock is the person’s own; without one it is that of {zone}.':
    'Antworten eines Mitglieds gehen sofort. Es gilt die Uhr der Person, sonst die von {zone}.',
  'Replies, playbooks, updates and digests are listed as they are written.':
    'Antworten, Playbooks, Updates und Berichte stehen hier, sobald sie geschrieben sind.',
  Reply: 'Antwort',
  'SMTP_URL is not set': 'SMTP_URL ist nicht gesetzt',
  Send: 'Senden',
  'Sent {time}': 'Gesendet {time}',
  'Set <code>PUBLIC_URL</code> before you write to people: without it no mail can say where to unsubscribe, so only replies go out.':
    'Setzen Sie <code>PUBLIC_URL</code>, bevor Sie Menschen schreiben: Ohne sie kann keine E-Mail sagen, wo man sich abmeldet, und nur Antworten gehen hinaus.',
  'Set one up': 'Einen einrichten',
  Subject: 'Betreff',
  'Such as your postal address, which many laws want there.':
    'Etwa Ihre Anschrift, die viele Gesetze dort verlangen.',
  'Switched off on {time} after five days of failures. Switch it on, then replay.':
    'Am {time} nach fünf Tagen voller Fehler abgeschaltet. Einschalten, dann wiederholen.',
  'Switched off on {time}. What is written meanwhile is not sent.':
    'Am {time} abgeschaltet. Was währenddessen geschrieben wird, wird nicht gesendet.',
  Template: 'Vorlage',
  Templates: 'Vorlagen',
  'The team': 'Das Team',
  'They want no mail from you.': 'Sie wollen keine E-Mail von Ihnen.',
  To: 'An',
  'Tried {n} times, last: {answer}. Again {time}':
    { one: '{n}-mal versucht: {answer}. Wieder {time}', other: '{n}-mal versucht, zuletzt: {answer}. Wieder {time}' },
  'Try again': 'Erneut versuchen',
  'Under every mail': 'Unter jeder E-Mail',
  'Until there is one for mail, nobody can be answered, thanked or told what has shipped.':
    'Solange es keinen für E-Mail gibt, kann niemandem geantwortet, gedankt oder von Neuem berichtet werden.',
  Update: 'Update',
  'Waiting until {time}': 'Wartet bis {time}',
  'What failed is on its way again.': 'Was fehlgeschlagen war, ist wieder unterwegs.',
  'What is written to people, in their language, with what is known of them in its place.':
    'Was Menschen geschrieben wird: in ihrer Sprache, mit dem, was von ihnen bekannt ist.',
  'What it is called here.': 'Wie er hier heißt.',
  'What it may name': 'Was sie nennen darf',
  'What waits for it is given up. Its messages stay on record.':
    'Was auf ihn wartet, wird aufgegeben. Seine Nachrichten bleiben verzeichnet.',
  'When people are written to': 'Wann Menschen geschrieben wird',
  'Withheld: PUBLIC_URL is not set, so there would be no way to unsubscribe':
    'Zurückgehalten: PUBLIC_URL ist nicht gesetzt, man könnte sich nicht abmelden',
  'Withheld: its template is gone': 'Zurückgehalten: Die Vorlage gibt es nicht mehr',
  'Withheld: nobody knows their address': 'Zurückgehalten: Niemand kennt die Adresse',
  'Withheld: there was no mail channel': 'Zurückgehalten: Es gab keinen E-Mail-Kanal',
  'Withheld: they never said that they want to hear from you':
    'Zurückgehalten: Die Person hat nie zugestimmt',
  'Withheld: they want no mail from you': 'Zurückgehalten: Die Person will keine E-Mail von Ihnen',
  'Withheld: they were asked or written to often enough of late':
    'Zurückgehalten: Die Person wurde zuletzt oft genug gefragt oder angeschrieben',
  'Written as <name></name>, or <other></other> with what stands there when it is not known.':
    'Geschrieben als <name></name>, oder als <other></other> mit dem, was dasteht, wenn es nicht bekannt ist.',
  Written: 'Geschrieben',
  'Your own.': 'Ihre eigene.',
  'Your reply': 'Ihre Antwort',
  'its channel': 'seinen Kanal',
  'their answer': 'ihre Antwort',
  '{field} (optional)': '{field} (freiwillig)',
  'there is no such message': 'diese Nachricht gibt es nicht',
  'there is no such delivery': 'diese Zustellung gibt es nicht',
}

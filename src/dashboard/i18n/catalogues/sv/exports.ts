import type { Catalogue } from '../catalogue'

export const exports: Catalogue = {
  Exports: 'Exporter',
  'Scheduled exports': 'Schemalagda exporter',
  'New export': 'Ny export',
  'What was written out': 'Vad som exporterats',
  'Each turn writes out what came in since the last one, and sends a link that is good for seven days.':
    'Varje omgång exporterar det som kommit sedan förra och skickar en länk som gäller i sju dagar.',
  'Nothing is written out by itself yet. Say below what should be, and where its link goes.':
    'Inget exporteras av sig självt än. Ange nedan vad som ska exporteras och vart länken ska skickas.',
  List: 'Lista',
  Format: 'Format',
  'Every day': 'Varje dag',
  'Every day at {time}': 'Varje dag kl. {time}',
  'Every week: {day}, {time}': 'Varje vecka: {day} {time}',
  'Send the link to': 'Skicka länken till',
  'A mail address': 'En e-postadress',
  'Schedule it': 'Schemalägg',
  'Where to': 'Vart',
  'Written up to': 'Exporterat till och med',
  'Remove…': 'Ta bort…',
  'Write it out no more': 'Exportera inte längre',
  'A channel that is gone': 'En kanal som inte finns kvar',
  'New rows': 'Nya rader',
  'Nothing new, nothing sent': 'Inget nytt, inget skickat',
  'Good until {day}': 'Gäller till {day}',
  'Scheduled. The first file holds what comes in from now on.':
    'Schemalagt. Den första filen innehåller det som kommer från och med nu.',
  'Removed. Links that went out stay good until they expire.':
    'Borttaget. Länkar som skickats gäller tills de går ut.',
  'Too many rows for one file: take them by hand under Data.':
    'För många rader för en fil: hämta dem själv under Data.',
  'No link could be made: the operator has to set PUBLIC_URL.':
    'Ingen länk kunde skapas: den som driver installationen måste ange PUBLIC_URL.',
  'Cancellation sessions': 'Uppsägningssessioner',
  'Mail goes out once there is a mail channel in <link>Messages</link>.':
    'E-post skickas när det finns en mejlkanal i <link>Meddelanden</link>.',
  'this is no mail address': 'det här är ingen e-postadress',
  'choose a channel that leads to one place': 'välj en kanal som leder till en plats',
  'no such export': 'det finns ingen sådan export',
}

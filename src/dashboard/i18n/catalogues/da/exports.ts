import type { Catalogue } from '../catalogue'

export const exports: Catalogue = {
  Exports: 'Eksporter',
  'Scheduled exports': 'Planlagte eksporter',
  'New export': 'Ny eksport',
  'What was written out': 'Hvad der er eksporteret',
  'Each turn writes out what came in since the last one, and sends a link that is good for seven days.':
    'Hver gang eksporteres det, der er kommet siden sidst, og der sendes et link, som gælder i syv dage.',
  'Nothing is written out by itself yet. Say below what should be, and where its link goes.':
    'Intet eksporteres af sig selv endnu. Angiv nedenfor, hvad der skal eksporteres, og hvor linket sendes hen.',
  List: 'Liste',
  Format: 'Format',
  'Every day': 'Hver dag',
  'Every day at {time}': 'Hver dag kl. {time}',
  'Every week: {day}, {time}': 'Hver uge: {day} {time}',
  'Send the link to': 'Send linket til',
  'A mail address': 'En mailadresse',
  'Schedule it': 'Planlæg',
  'Where to': 'Hvorhen',
  'Written up to': 'Eksporteret til og med',
  'Remove…': 'Fjern…',
  'Write it out no more': 'Eksportér ikke længere',
  'A channel that is gone': 'En kanal, der ikke findes mere',
  'New rows': 'Nye rækker',
  'Nothing new, nothing sent': 'Intet nyt, intet sendt',
  'Good until {day}': 'Gælder til {day}',
  'Scheduled. The first file holds what comes in from now on.':
    'Planlagt. Den første fil indeholder det, der kommer fra nu af.',
  'Removed. Links that went out stay good until they expire.':
    'Fjernet. Links, der er sendt, gælder, til de udløber.',
  'Too many rows for one file: take them by hand under Data.':
    'For mange rækker til én fil: hent dem selv under Data.',
  'No link could be made: the operator has to set PUBLIC_URL.':
    'Der kunne ikke laves et link: den, der driver installationen, skal sætte PUBLIC_URL.',
  'Cancellation sessions': 'Opsigelsessessioner',
  'Mail goes out once there is a mail channel in <link>Messages</link>.':
    'Mail sendes, når der er en mailkanal under <link>Beskeder</link>.',
  'this is no mail address': 'det er ikke en mailadresse',
  'choose a channel that leads to one place': 'vælg en kanal, der fører til ét sted',
  'no such export': 'der er ingen sådan eksport',
}

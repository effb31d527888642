import type { Catalogue } from '../catalogue'

export const exports: Catalogue = {
  Exports: 'Exports',
  'Scheduled exports': 'Exports planifiés',
  'New export': 'Nouvel export',
  'What was written out': 'Ce qui a été exporté',
  'Each turn writes out what came in since the last one, and sends a link that is good for seven days.':
    'Chaque passage exporte ce qui est arrivé depuis le précédent et envoie un lien valable sept jours.',
  'Nothing is written out by itself yet. Say below what should be, and where its link goes.':
    'Rien n’est encore exporté automatiquement. Indiquez ci-dessous quoi exporter et où envoyer le lien.',
  List: 'Liste',
  Format: 'Format',
  'Every day': 'Chaque jour',
  'Every day at {time}': 'Chaque jour à {time}',
  'Every week: {day}, {time}': 'Chaque semaine : {day}, {time}',
  'Send the link to': 'Envoyer le lien à',
  'A mail address': 'Une adresse e-mail',
  'Schedule it': 'Planifier',
  'Where to': 'Où',
  'Written up to': 'Exporté jusqu’au',
  'Remove…': 'Retirer…',
  'Write it out no more': 'Ne plus l’exporter',
  'A channel that is gone': 'Un canal qui n’existe plus',
  'New rows': 'Nouvelles lignes',
  'Nothing new, nothing sent': 'Rien de nouveau, rien d’envoyé',
  'Good until {day}': 'Valable jusqu’au {day}',
  'Scheduled. The first file holds what comes in from now on.':
    'Planifié. Le premier fichier contiendra ce qui arrive à partir de maintenant.',
  'Removed. Links that went out stay good until they expire.':
    'Retiré. Les liens envoyés restent valables jusqu’à leur expiration.',
  'Too many rows for one file: take them by hand under Data.':
    'Trop de lignes pour un seul fichier : récupérez-les à la main sous Données.',
  'No link could be made: the operator has to set PUBLIC_URL.':
    'Aucun lien n’a pu être créé : l’exploitant doit définir PUBLIC_URL.',
  'Cancellation sessions': 'Sessions de résiliation',
  'Mail goes out once there is a mail channel in <link>Messages</link>.':
    'Le courrier part dès qu’un canal de messagerie existe dans <link>Messages</link>.',
  'this is no mail address': 'ce n’est pas une adresse e-mail',
  'choose a channel that leads to one place': 'choisissez un canal qui mène à un seul endroit',
  'no such export': 'cet export n’existe pas',
}

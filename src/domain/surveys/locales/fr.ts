import type { Locale } from './locale'

// \u202f is the narrow no-break space French sets before a question mark.
export const fr: Locale = {
  dir: 'ltr',
  view: {
    send: 'Envoyer',
    next: 'Suivant',
    skip: 'Passer',
    close: 'Fermer',
    optional: 'Facultatif',
    thanks: 'Merci, cela nous aide.',
    queued: 'Merci. Nous enverrons votre réponse dès que vous serez de nouveau en ligne.',
    cancel: 'Résilier l’abonnement',
    keep: 'Conserver l’abonnement',
  },
  kinds: {
    nps: {
      question:
        'Quelle est la probabilité que vous nous recommandiez à un ami ou à un collègue\u202f?',
      low: 'Pas du tout probable',
      high: 'Extrêmement probable',
      follow_up: 'Quelle est la raison principale de votre note\u202f?',
      follow_up_detractor: 'Qu’est-ce qui ne vous a pas convenu\u202f?',
      follow_up_passive: 'Que pourrions-nous améliorer\u202f?',
      follow_up_promoter: 'Qu’appréciez-vous le plus\u202f?',
      placeholder: 'Avec vos propres mots',
    },
    csat: {
      question: 'Quel est votre niveau de satisfaction concernant cette expérience\u202f?',
      low: 'Très insatisfait(e)',
      high: 'Très satisfait(e)',
      follow_up: 'Que devrions-nous savoir\u202f?',
      follow_up_dissatisfied: 'Qu’est-ce qui aurait dû se passer autrement\u202f?',
      follow_up_neutral: 'Qu’est-ce qui vous a manqué\u202f?',
      follow_up_satisfied: 'Qu’avons-nous bien fait\u202f?',
      placeholder: 'Avec vos propres mots',
    },
    ces: {
      question: 'Nous vous avons facilité la tâche. Êtes-vous d’accord\u202f?',
      low: 'Pas du tout d’accord',
      high: 'Tout à fait d’accord',
      follow_up: 'Que devrions-nous savoir\u202f?',
      follow_up_hard: 'Qu’est-ce qui vous a posé des difficultés\u202f?',
      follow_up_neutral: 'Qu’est-ce qui vous aurait facilité la tâche\u202f?',
      follow_up_easy: 'Qu’est-ce qui a bien fonctionné\u202f?',
      placeholder: 'Avec vos propres mots',
    },
    cancellation: {
      question: 'Quelle est la raison principale de votre résiliation\u202f?',
      follow_up: 'Y a-t-il quelque chose que vous aimeriez nous faire savoir\u202f?',
      placeholder: 'Avec vos propres mots',
    },
    feedback: {
      question: 'Que souhaitez-vous nous dire\u202f?',
      placeholder: 'Avec vos propres mots',
    },
  },
  reasons: {
    price: 'C’est trop cher',
    missing_feature: 'Il manque quelque chose dont j’ai besoin',
    quality: 'Ce n’est pas assez fiable',
    complexity: 'C’est trop compliqué à utiliser',
    low_usage: 'Je ne m’en sers pas assez',
    competitor: 'Je passe à un autre produit',
    service: 'L’assistance ne m’a pas donné satisfaction',
    closed_business: 'Mon activité a changé ou a cessé',
    other: 'Une autre raison',
  },
}

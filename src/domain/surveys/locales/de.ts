import type { Locale } from './locale'

export const de: Locale = {
  dir: 'ltr',
  view: {
    send: 'Senden',
    next: 'Weiter',
    skip: 'Überspringen',
    close: 'Schließen',
    optional: 'Freiwillig',
    thanks: 'Vielen Dank, das hilft uns weiter.',
    queued: 'Vielen Dank. Wir senden Ihre Antwort, sobald Sie wieder online sind.',
    cancel: 'Abonnement kündigen',
    keep: 'Abonnement behalten',
  },
  kinds: {
    nps: {
      question:
        'Wie wahrscheinlich ist es, dass Sie uns einem Freund oder Kollegen weiterempfehlen?',
      low: 'Überhaupt nicht wahrscheinlich',
      high: 'Äußerst wahrscheinlich',
      follow_up: 'Was ist der wichtigste Grund für Ihre Bewertung?',
      follow_up_detractor: 'Was ist für Sie nicht gut gelaufen?',
      follow_up_passive: 'Was könnten wir besser machen?',
      follow_up_promoter: 'Was gefällt Ihnen am besten?',
      placeholder: 'In Ihren eigenen Worten',
    },
    csat: {
      question: 'Wie zufrieden sind Sie mit dem Ablauf?',
      low: 'Sehr unzufrieden',
      high: 'Sehr zufrieden',
      follow_up: 'Was sollten wir wissen?',
      follow_up_dissatisfied: 'Was hätte anders laufen sollen?',
      follow_up_neutral: 'Was hat Ihnen gefehlt?',
      follow_up_satisfied: 'Was haben wir gut gemacht?',
      placeholder: 'In Ihren eigenen Worten',
    },
    ces: {
      question: 'Wir haben es Ihnen leicht gemacht, Ihr Anliegen zu erledigen. Stimmen Sie zu?',
      low: 'Stimme überhaupt nicht zu',
      high: 'Stimme voll und ganz zu',
      follow_up: 'Was sollten wir wissen?',
      follow_up_hard: 'Was hat es Ihnen schwer gemacht?',
      follow_up_neutral: 'Was hätte es einfacher gemacht?',
      follow_up_easy: 'Was hat gut funktioniert?',
      placeholder: 'In Ihren eigenen Worten',
    },
    cancellation: {
      question: 'Was ist der Hauptgrund für Ihre Kündigung?',
      follow_up: 'Gibt es etwas, das Sie uns mitteilen möchten?',
      placeholder: 'In Ihren eigenen Worten',
    },
    feedback: {
      question: 'Was möchten Sie uns mitteilen?',
      placeholder: 'In Ihren eigenen Worten',
    },
  },
  reasons: {
    price: 'Es ist zu teuer',
    missing_feature: 'Mir fehlt etwas, das ich brauche',
    quality: 'Es funktioniert nicht zuverlässig',
    complexity: 'Die Bedienung ist zu kompliziert',
    low_usage: 'Ich nutze es zu selten',
    competitor: 'Ich wechsle zu einem anderen Produkt',
    service: 'Ich war mit dem Support nicht zufrieden',
    closed_business: 'Mein Unternehmen hat sich verändert oder wurde geschlossen',
    other: 'Ein anderer Grund',
  },
}

import { chooseLocale } from '../surveys/locales'

/** What a person is asked some days after a follow-up was closed, by mail and on the page it leads to. */
export interface CheckWords {
  subject: string
  mail: string
  question: string
  yes: string
  no: string
  more: string
  thanks: string
  sorry: string
}

const WORDS: Record<string, CheckWords> = {
  en: {
    subject: 'Is it solved?',
    mail: 'You told {workspace} about something that was not right, and we have looked into it.\n\nDid this solve it? One click is enough:\n{url}',
    question: 'Did this solve it?',
    yes: 'Yes, it is solved',
    no: 'No, not yet',
    more: 'Anything we should know?',
    thanks: 'Thank you. It is good to know.',
    sorry: 'Thank you. Somebody will look into it again.',
  },
  sv: {
    subject: 'Är det löst?',
    mail: 'Du berättade för {workspace} om något som inte stämde, och vi har tittat på det.\n\nBlev det löst? Ett klick räcker:\n{url}',
    question: 'Blev det löst?',
    yes: 'Ja, det är löst',
    no: 'Nej, inte än',
    more: 'Något vi borde veta?',
    thanks: 'Tack. Det är bra att veta.',
    sorry: 'Tack. Någon tittar på det igen.',
  },
  da: {
    subject: 'Er det løst?',
    mail: 'Du fortalte {workspace} om noget, der ikke var i orden, og vi har set på det.\n\nBlev det løst? Et klik er nok:\n{url}',
    question: 'Blev det løst?',
    yes: 'Ja, det er løst',
    no: 'Nej, ikke endnu',
    more: 'Noget vi bør vide?',
    thanks: 'Tak. Det er godt at vide.',
    sorry: 'Tak. Nogen ser på det igen.',
  },
  de: {
    subject: 'Ist es gelöst?',
    mail: 'Sie haben {workspace} von etwas erzählt, das nicht stimmte, und wir haben es uns angesehen.\n\nIst es damit gelöst? Ein Klick genügt:\n{url}',
    question: 'Ist es damit gelöst?',
    yes: 'Ja, es ist gelöst',
    no: 'Nein, noch nicht',
    more: 'Was sollten wir noch wissen?',
    thanks: 'Danke. Gut zu wissen.',
    sorry: 'Danke. Es sieht sich noch einmal jemand an.',
  },
  fr: {
    subject: 'Est-ce résolu ?',
    mail: 'Vous avez signalé à {workspace} quelque chose qui n’allait pas, et nous nous en sommes occupés.\n\nEst-ce résolu ? Un clic suffit :\n{url}',
    question: 'Est-ce résolu ?',
    yes: 'Oui, c’est résolu',
    no: 'Non, pas encore',
    more: 'Que devrions-nous savoir ?',
    thanks: 'Merci. C’est bon à savoir.',
    sorry: 'Merci. Quelqu’un va s’en occuper à nouveau.',
  },
  es: {
    subject: '¿Está resuelto?',
    mail: 'Nos contó a {workspace} que algo no iba bien, y lo hemos revisado.\n\n¿Está resuelto? Basta un clic:\n{url}',
    question: '¿Está resuelto?',
    yes: 'Sí, está resuelto',
    no: 'No, todavía no',
    more: '¿Algo que debamos saber?',
    thanks: 'Gracias. Es bueno saberlo.',
    sorry: 'Gracias. Alguien lo revisará de nuevo.',
  },
  zh: {
    subject: '问题解决了吗？',
    mail: '您曾向 {workspace} 反映过一个问题，我们已经处理。\n\n问题解决了吗？点一下即可：\n{url}',
    question: '问题解决了吗？',
    yes: '已经解决',
    no: '还没有',
    more: '还有什么要告诉我们的吗？',
    thanks: '谢谢，知道了。',
    sorry: '谢谢，会有人再处理。',
  },
}

export const CHECK_LOCALES = Object.keys(WORDS)

/** The words of a language, or English where we have none of it. */
export const checkWords = (wanted: readonly string[]): { locale: string; words: CheckWords } => {
  const locale = chooseLocale(CHECK_LOCALES, [...wanted])
  return { locale, words: WORDS[locale] ?? (WORDS.en as CheckWords) }
}

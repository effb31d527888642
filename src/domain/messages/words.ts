import { chooseLocale } from '../surveys/locales'

/** What the service itself says under a mail, and on the page where mail ends. */
export interface MailWords {
  unsubscribe: string
  title: string
  question: string
  confirm: string
  done: string
  undo: string
  undone: string
  /** Subject of an answer to an answer. */
  reply: string
}

const WORDS: Record<string, MailWords> = {
  en: {
    unsubscribe: 'Stop these mails',
    title: 'Mail from {workspace}',
    question: 'Do you want no more mail from {workspace}?',
    confirm: 'Yes, stop',
    done: 'You will get no more mail from {workspace}.',
    undo: 'That was a mistake: go on',
    undone: 'You will go on getting mail from {workspace}.',
    reply: 'Your answer to {workspace}',
  },
  sv: {
    unsubscribe: 'Sluta skicka',
    title: 'E-post från {workspace}',
    question: 'Vill du inte ha mer e-post från {workspace}?',
    confirm: 'Ja, sluta',
    done: 'Du får ingen mer e-post från {workspace}.',
    undo: 'Det var ett misstag: fortsätt',
    undone: 'Du får fortsatt e-post från {workspace}.',
    reply: 'Ditt svar till {workspace}',
  },
  da: {
    unsubscribe: 'Stop disse mails',
    title: 'Mail fra {workspace}',
    question: 'Vil du ikke have flere mails fra {workspace}?',
    confirm: 'Ja, stop',
    done: 'Du får ikke flere mails fra {workspace}.',
    undo: 'Det var en fejl: fortsæt',
    undone: 'Du får fortsat mails fra {workspace}.',
    reply: 'Dit svar til {workspace}',
  },
  de: {
    unsubscribe: 'Keine Mails mehr',
    title: 'Mails von {workspace}',
    question: 'Möchten Sie keine Mails von {workspace} mehr bekommen?',
    confirm: 'Ja, keine mehr',
    done: 'Sie bekommen keine Mails von {workspace} mehr.',
    undo: 'Das war ein Versehen: weiterhin senden',
    undone: 'Sie bekommen weiterhin Mails von {workspace}.',
    reply: 'Ihre Antwort an {workspace}',
  },
  fr: {
    unsubscribe: 'Ne plus recevoir ces messages',
    title: 'Messages de {workspace}',
    question: 'Voulez-vous ne plus recevoir de messages de {workspace} ?',
    confirm: 'Oui, arrêter',
    done: 'Vous ne recevrez plus de messages de {workspace}.',
    undo: 'C’était une erreur : continuer',
    undone: 'Vous continuerez à recevoir les messages de {workspace}.',
    reply: 'Votre réponse à {workspace}',
  },
  es: {
    unsubscribe: 'No recibir más correos',
    title: 'Correos de {workspace}',
    question: '¿No quiere recibir más correos de {workspace}?',
    confirm: 'Sí, no enviar más',
    done: 'No recibirá más correos de {workspace}.',
    undo: 'Fue un error: seguir enviando',
    undone: 'Seguirá recibiendo correos de {workspace}.',
    reply: 'Su respuesta a {workspace}',
  },
  zh: {
    unsubscribe: '不再接收邮件',
    title: '来自 {workspace} 的邮件',
    question: '不再接收来自 {workspace} 的邮件？',
    confirm: '是，不再接收',
    done: '您将不再收到来自 {workspace} 的邮件。',
    undo: '点错了：继续接收',
    undone: '您将继续收到来自 {workspace} 的邮件。',
    reply: '您给 {workspace} 的回复',
  },
  ar: {
    unsubscribe: 'إيقاف هذه الرسائل',
    title: 'رسائل من {workspace}',
    question: 'هل تريد إيقاف الرسائل من {workspace}؟',
    confirm: 'نعم، أوقفها',
    done: 'لن تصلك رسائل أخرى من {workspace}.',
    undo: 'كان ذلك خطأ: متابعة الإرسال',
    undone: 'ستستمر الرسائل من {workspace} في الوصول إليك.',
    reply: 'إجابتك إلى {workspace}',
  },
}

export const MAIL_LOCALES = Object.keys(WORDS)

/** The words of a language, else English. */
export const wordsOf = (locale: string): MailWords =>
  WORDS[chooseLocale(MAIL_LOCALES, [locale])] as MailWords

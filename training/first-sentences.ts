/** What a person says of a text. */
type Label = 'negative' | 'neutral' | 'positive'

interface Meaning {
  label: Label
  /** By language. */
  texts: Readonly<Record<string, string>>
}

/** What somebody types first to see whether a tagger understands anything, in seven languages. */
export const FIRST_SENTENCES: readonly Meaning[] = [
  {
    label: 'positive',
    texts: {
      en: 'Not bad at all',
      sv: 'Inte alls dåligt',
      da: 'Slet ikke dårligt',
      de: 'Gar nicht schlecht',
      fr: 'Pas mal du tout',
      es: 'Nada mal',
      zh: '一点也不差',
    },
  },
  {
    label: 'positive',
    texts: {
      en: 'Could be worse',
      sv: 'Det kunde varit värre',
      da: 'Det kunne være værre',
      de: 'Könnte schlimmer sein',
      fr: 'Ça pourrait être pire',
      es: 'Podría ser peor',
      zh: '还不算太糟',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'I wanted to love it but it is too complicated',
      sv: 'Jag ville verkligen älska den men den är för krånglig',
      da: 'Jeg ville så gerne elske den, men den er for besværlig',
      de: 'Ich wollte es lieben, aber es ist zu kompliziert',
      fr: "Je voulais l'aimer mais c'est trop compliqué",
      es: 'Quería que me encantara, pero es demasiado complicado',
      zh: '我很想喜欢它，但是太复杂了',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'Great, another outage',
      sv: 'Toppen, ännu ett avbrott',
      da: 'Fedt, endnu et nedbrud',
      de: 'Toll, schon wieder ein Ausfall',
      fr: 'Super, encore une panne',
      es: 'Genial, otra caída',
      zh: '太好了，又宕机了',
    },
  },
  {
    label: 'positive',
    texts: {
      en: "I can't complain",
      sv: 'Kan inte klaga',
      da: 'Jeg kan ikke klage',
      de: 'Ich kann nicht klagen',
      fr: 'Je ne peux pas me plaindre',
      es: 'No me puedo quejar',
      zh: '没什么可抱怨的',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'Thanks for nothing',
      sv: 'Tack för ingenting',
      da: 'Tak for ingenting',
      de: 'Danke für nichts',
      fr: 'Merci pour rien',
      es: 'Gracias por nada',
      zh: '谢谢，一点用都没有',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'It used to be great',
      sv: 'Den var bra förr',
      da: 'Den var bedre før',
      de: 'Früher war es besser',
      fr: "C'était mieux avant",
      es: 'Antes era mejor',
      zh: '以前更好',
    },
  },
  {
    label: 'neutral',
    texts: {
      en: 'It would be nice to have a dark mode',
      sv: 'Det vore trevligt med ett mörkt läge',
      da: 'Det ville være rart med mørk tilstand',
      de: 'Ein dunkler Modus wäre schön',
      fr: 'Ce serait bien d’avoir un mode sombre',
      es: 'Estaría bien tener un modo oscuro',
      zh: '如果有夜间模式就好了',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'Not good',
      sv: 'Inte bra',
      da: 'Ikke godt',
      de: 'Nicht gut',
      fr: 'Pas bien',
      es: 'No está bien',
      zh: '不好',
    },
  },
  {
    label: 'neutral',
    texts: {
      en: "It's okay, I guess",
      sv: 'Det är väl okej',
      da: 'Det er vel okay',
      de: 'Ist ganz okay',
      fr: "C'est correct, sans plus",
      es: 'No está ni bien ni mal',
      zh: '还行吧',
    },
  },
  {
    label: 'positive',
    texts: {
      en: 'I have never had a problem',
      sv: 'Jag har aldrig haft några problem',
      da: 'Jeg har aldrig haft problemer',
      de: 'Ich hatte noch nie Probleme',
      fr: "Je n'ai jamais eu de problème",
      es: 'Nunca he tenido ningún problema',
      zh: '从来没出过问题',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'Nothing works',
      sv: 'Ingenting fungerar',
      da: 'Intet virker',
      de: 'Nichts funktioniert',
      fr: 'Rien ne marche',
      es: 'No funciona nada',
      zh: '什么都用不了',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'Never again',
      sv: 'Aldrig mer',
      da: 'Aldrig igen',
      de: 'Nie wieder',
      fr: 'Plus jamais',
      es: 'Nunca más',
      zh: '再也不会来了',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'Way too expensive for what you get',
      sv: 'Alldeles för dyrt för vad man får',
      da: 'Alt for dyrt for det man får',
      de: 'Viel zu teuer für das, was man bekommt',
      fr: "Beaucoup trop cher pour ce que c'est",
      es: 'Demasiado caro para lo que ofrece',
      zh: '太贵了，不值这个价',
    },
  },
  {
    label: 'positive',
    texts: {
      en: 'Worth every penny',
      sv: 'Värt varenda krona',
      da: 'Alle pengene værd',
      de: 'Jeden Cent wert',
      fr: 'Ça vaut chaque centime',
      es: 'Vale cada céntimo',
      zh: '物超所值',
    },
  },
  {
    label: 'neutral',
    texts: {
      en: 'How do I change my password?',
      sv: 'Hur byter jag lösenord?',
      da: 'Hvordan skifter jeg adgangskode?',
      de: 'Wie ändere ich mein Passwort?',
      fr: 'Comment changer mon mot de passe ?',
      es: '¿Cómo cambio mi contraseña?',
      zh: '怎么修改密码？',
    },
  },
  {
    label: 'positive',
    texts: {
      en: "It couldn't be better",
      sv: 'Det kunde inte vara bättre',
      da: 'Det kunne ikke være bedre',
      de: 'Könnte nicht besser sein',
      fr: 'Ça ne pourrait pas être mieux',
      es: 'No podría ser mejor',
      zh: '好得不能再好了',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'Still waiting for an answer after three weeks',
      sv: 'Väntar fortfarande på svar efter tre veckor',
      da: 'Venter stadig på svar efter tre uger',
      de: 'Ich warte seit drei Wochen auf eine Antwort',
      fr: "J'attends une réponse depuis trois semaines",
      es: 'Sigo esperando respuesta después de tres semanas',
      zh: '等了三个星期还没有回复',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'Not worth the money',
      sv: 'Inte värt pengarna',
      da: 'Ikke pengene værd',
      de: 'Das Geld nicht wert',
      fr: 'Ça ne vaut pas le prix',
      es: 'No vale lo que cuesta',
      zh: '不值这个钱',
    },
  },
  {
    label: 'positive',
    texts: {
      en: 'No complaints',
      sv: 'Inga klagomål',
      da: 'Ingen klager herfra',
      de: 'Nichts zu beanstanden',
      fr: 'Rien à redire',
      es: 'Ninguna queja',
      zh: '没有任何不满',
    },
  },
  {
    label: 'negative',
    texts: {
      en: 'It keeps crashing',
      sv: 'Den kraschar hela tiden',
      da: 'Den går ned hele tiden',
      de: 'Stürzt ständig ab',
      fr: 'Ça plante tout le temps',
      es: 'Se cuelga todo el tiempo',
      zh: '老是闪退',
    },
  },
]

/** Those that are tagged otherwise so far. One that is tagged right must leave this list. */
export const NOT_YET: ReadonlySet<string> = new Set()

/** What the card says of them. */
export function describeFirstSentences(): string {
  const texts = FIRST_SENTENCES.flatMap((meaning) => Object.values(meaning.texts))
  const otherwise = FIRST_SENTENCES.flatMap(({ label, texts: byLanguage }) =>
    Object.entries(byLanguage)
      .filter(([, text]) => NOT_YET.has(text))
      .map(([language, text]) => `- ${language}: “${text}”, which is ${label}`),
  )
  const right = texts.length - otherwise.length
  return [
    `Of ${texts.length} sentences that somebody types first to see whether a tagger understands anything (${FIRST_SENTENCES.length} meanings in seven languages, \`training/first-sentences.ts\`), ${right} are tagged as a person would. ${otherwise.length === 0 ? 'None is tagged otherwise.' : 'Not yet:'}`,
    ...(otherwise.length === 0 ? [] : [otherwise.join('\n')]),
  ].join('\n\n')
}

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
]

/** Those that are tagged otherwise so far. One that is tagged right must leave this list. */
export const NOT_YET: ReadonlySet<string> = new Set([])

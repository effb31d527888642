import type { Starter } from './starter'

export const thanks: Starter = {
  id: 'tpl_thanks',
  name: 'Thanks for your answer',
  kind: 'playbook',
  texts: {
    en: {
      subject: 'Thank you for telling us',
      body: `Hello {{first_name|there}},

thank you for your answer. We read every one of them, and yours helps us decide what to work on next.

{{workspace}}`,
    },
    de: {
      subject: 'Danke für Ihre Rückmeldung',
      body: `Guten Tag {{name}},

vielen Dank für Ihre Antwort. Wir lesen jede, und Ihre hilft uns zu entscheiden, woran wir als Nächstes arbeiten.

{{workspace}}`,
    },
    fr: {
      subject: 'Merci pour votre réponse',
      body: `Bonjour {{name}},

merci pour votre réponse. Nous les lisons toutes, et la vôtre nous aide à choisir la suite.

{{workspace}}`,
    },
    es: {
      subject: 'Gracias por su respuesta',
      body: `Hola {{first_name}}:

gracias por su respuesta. Las leemos todas, y la suya nos ayuda a decidir en qué trabajar ahora.

{{workspace}}`,
    },
  },
}

import type { Starter } from './starter'

export const winBack: Starter = {
  id: 'tpl_win_back',
  name: 'What would bring you back',
  kind: 'playbook',
  texts: {
    en: {
      subject: 'What would have to change?',
      body: `Hello {{first_name|there}},

you left us a while ago, and we would like to understand why. What was missing, or in your way? Two sentences are enough: answer this mail, a person reads it.

If it has been put right since, we will tell you, and otherwise leave you in peace.

{{workspace}}`,
    },
    de: {
      subject: 'Was müsste anders sein?',
      body: `Guten Tag {{name}},

Sie haben uns vor einer Weile verlassen, und wir möchten verstehen, warum. Was hat gefehlt oder gestört? Zwei Sätze genügen: Antworten Sie auf diese Nachricht, ein Mensch liest sie.

Ist es inzwischen behoben, sagen wir es Ihnen, und lassen Sie sonst in Ruhe.

{{workspace}}`,
    },
    fr: {
      subject: 'Qu’est-ce qui devrait changer ?',
      body: `Bonjour {{name}},

vous nous avez quittés il y a quelque temps et nous aimerions comprendre pourquoi. Qu’est-ce qui manquait ou gênait ? Deux phrases suffisent : répondez à ce message, une personne le lira.

Si c’est corrigé depuis, nous vous le dirons ; sinon, nous vous laisserons tranquille.

{{workspace}}`,
    },
    es: {
      subject: '¿Qué tendría que cambiar?',
      body: `Hola {{name}}:

nos dejó hace un tiempo y nos gustaría entender por qué. ¿Qué faltaba o molestaba? Bastan dos frases: responda a este mensaje, lo lee una persona.

Si ya está resuelto, se lo diremos; si no, no le molestaremos más.

{{workspace}}`,
    },
  },
}

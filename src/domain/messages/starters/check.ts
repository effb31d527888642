import type { Starter } from './starter'

export const check: Starter = {
  id: 'tpl_check',
  name: 'Did this solve it?',
  kind: 'check',
  texts: {
    en: {
      subject: 'Did this solve it?',
      body: `Hello {{first_name|there}},

a few days ago we dealt with what you had told us. Did this solve it?

Yes: {{yes_link}}

No, not yet: {{no_link}}

{{workspace}}`,
    },
    de: {
      subject: 'Ist es damit gelöst?',
      body: `Guten Tag {{name}},

vor ein paar Tagen haben wir uns um Ihr Anliegen gekümmert. Ist es damit gelöst?

Ja: {{yes_link}}

Nein, noch nicht: {{no_link}}

{{workspace}}`,
    },
    fr: {
      subject: 'Est-ce réglé ?',
      body: `Bonjour {{name}},

il y a quelques jours, nous avons traité ce que vous nous aviez signalé. Est-ce réglé ?

Oui : {{yes_link}}

Non, pas encore : {{no_link}}

{{workspace}}`,
    },
    es: {
      subject: '¿Ha quedado resuelto?',
      body: `Hola {{first_name}}:

hace unos días nos ocupamos de lo que nos contó. ¿Ha quedado resuelto?

Sí: {{yes_link}}

No, todavía no: {{no_link}}

{{workspace}}`,
    },
  },
}

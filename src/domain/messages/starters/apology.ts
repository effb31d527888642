import type { Starter } from './starter'

export const apology: Starter = {
  id: 'tpl_apology',
  name: 'Sorry about that',
  kind: 'playbook',
  texts: {
    en: {
      subject: 'We are sorry, and on it',
      body: `Hello {{first_name|there}},

you told us that something went wrong. We are sorry. Somebody is looking into it, and you will hear from us when it is done.

If there is more we should know, answer this mail.

{{workspace}}`,
    },
    de: {
      subject: 'Es tut uns leid, und wir kümmern uns',
      body: `Guten Tag {{name}},

Sie haben uns gesagt, dass etwas schiefgegangen ist. Das tut uns leid. Wir gehen der Sache nach und melden uns, sobald sie erledigt ist.

Gibt es mehr, das wir wissen sollten? Antworten Sie einfach auf diese Nachricht.

{{workspace}}`,
    },
    fr: {
      subject: 'Nous sommes désolés, et nous nous en occupons',
      body: `Bonjour {{name}},

vous nous avez signalé un problème. Nous en sommes désolés. Quelqu’un s’en occupe et nous vous écrirons dès que ce sera réglé.

S’il y a autre chose à savoir, répondez à ce message.

{{workspace}}`,
    },
    es: {
      subject: 'Lo sentimos, y estamos en ello',
      body: `Hola {{first_name}}:

nos contó que algo salió mal. Lo sentimos. Lo estamos mirando y le escribiremos cuando esté resuelto.

Si hay algo más que debamos saber, responda a este mensaje.

{{workspace}}`,
    },
  },
}

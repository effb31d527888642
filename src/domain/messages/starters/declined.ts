import type { Starter } from './starter'

export const declined: Starter = {
  id: 'tpl_declined',
  name: 'It was declined',
  kind: 'update',
  texts: {
    en: {
      subject: 'About your wish: {{update}}',
      body: `Hello {{first_name|there}},

you once wrote to us about {{topic|this}}. We have decided not to do it, and want to say why:

{{update}}

{{update_text}}

{{link}}

Thank you for telling us.

{{workspace}}`,
    },
    de: {
      subject: 'Zu Ihrem Wunsch: {{update}}',
      body: `Guten Tag {{name}},

Sie haben uns einmal etwas zu „{{topic|diesem Thema}}“ geschrieben. Wir haben uns dagegen entschieden und möchten sagen, warum:

{{update}}

{{update_text}}

{{link}}

Danke, dass Sie es uns gesagt haben.

{{workspace}}`,
    },
    fr: {
      subject: 'À propos de votre souhait : {{update}}',
      body: `Bonjour {{name}},

vous nous aviez écrit au sujet de « {{topic|ce point}} ». Nous avons décidé de ne pas le faire, et voici pourquoi :

{{update}}

{{update_text}}

{{link}}

Merci de nous l’avoir dit.

{{workspace}}`,
    },
    es: {
      subject: 'Sobre su petición: {{update}}',
      body: `Hola {{first_name}}:

una vez nos escribió sobre «{{topic|esto}}». Hemos decidido no hacerlo y queremos decirle por qué:

{{update}}

{{update_text}}

{{link}}

Gracias por contárnoslo.

{{workspace}}`,
    },
  },
}

import type { Starter } from './starter'

export const shipped: Starter = {
  id: 'tpl_shipped',
  name: 'It shipped',
  kind: 'update',
  texts: {
    en: {
      subject: 'You asked for it: {{update}}',
      body: `Hello {{first_name|there}},

you once wrote to us about {{topic|this}}. It is done:

{{update}}

{{update_text}}

{{link}}

Thank you for telling us.

{{workspace}}`,
    },
    de: {
      subject: 'Sie haben es sich gewünscht: {{update}}',
      body: `Guten Tag {{name}},

Sie haben uns einmal etwas zu „{{topic|diesem Thema}}“ geschrieben. Jetzt ist es so weit:

{{update}}

{{update_text}}

{{link}}

Danke, dass Sie es uns gesagt haben.

{{workspace}}`,
    },
    fr: {
      subject: 'Vous l’aviez demandé : {{update}}',
      body: `Bonjour {{name}},

vous nous aviez écrit au sujet de « {{topic|ce point}} ». C’est fait :

{{update}}

{{update_text}}

{{link}}

Merci de nous l’avoir dit.

{{workspace}}`,
    },
    es: {
      subject: 'Nos lo pidió: {{update}}',
      body: `Hola {{first_name}}:

una vez nos escribió sobre «{{topic|esto}}». Ya está hecho:

{{update}}

{{update_text}}

{{link}}

Gracias por contárnoslo.

{{workspace}}`,
    },
  },
}

import type { Starter } from './starter'

export const digest: Starter = {
  id: 'tpl_digest',
  name: 'Digest',
  kind: 'digest',
  texts: {
    en: {
      subject: '{{workspace}}: {{period}}',
      body: `{{digest}}

The whole digest: {{link}}`,
    },
    de: {
      subject: '{{workspace}}: {{period}}',
      body: `{{digest}}

Alles dazu: {{link}}`,
    },
  },
}

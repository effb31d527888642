import { msg } from './i18n/t'

interface Place {
  path: string
  name: string
}

/** Everything a member reaches, by what it is for. A page names its place by the path. */
export const PLACE_GROUPS = [
  { name: null, places: [{ path: '/', name: msg('Overview') }] },
  {
    name: msg('Listen'),
    places: [
      { path: '/surveys', name: msg('Surveys') },
      { path: '/responses', name: msg('Responses') },
    ],
  },
  {
    name: msg('Understand'),
    places: [
      { path: '/topics', name: msg('Topics') },
      { path: '/customers', name: msg('Customers') },
      { path: '/churn', name: msg('Churn') },
      { path: '/cancellations', name: msg('Cancellations') },
    ],
  },
  {
    name: msg('Act'),
    places: [
      { path: '/follow-ups', name: msg('Follow-ups') },
      { path: '/playbooks', name: msg('Playbooks') },
      { path: '/updates', name: msg('Updates') },
      { path: '/digests', name: msg('Digests') },
    ],
  },
  {
    name: msg('Set up'),
    places: [{ path: '/settings', name: msg('Settings') }],
  },
] as const satisfies readonly { name: string | null; places: readonly Place[] }[]

export type PlacePath = (typeof PLACE_GROUPS)[number]['places'][number]['path']

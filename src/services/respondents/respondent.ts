import type { RespondentRow } from '../../../db/queries/respondents'
import type { Moment } from '../action'
import type { Identity } from './identity'

/** A person seen for the first time. */
export const newRespondent = (moment: Moment, key: string, at: number): RespondentRow => ({
  id: moment.newId('per', at),
  workspaceId: moment.workspace.id,
  key,
  knownAs: null,
  customerId: null,
  email: null,
  name: null,
  locale: null,
  traits: {},
  messages: null,
  messagesAt: null,
  firstSeenAt: at,
  lastSeenAt: at,
})

/** A write about a person waits for others about the same person or browser. */
export const identityKeys = ({ key, anonymousKey }: Identity): string[] => [
  ...new Set([`person ${key}`, `person ${anonymousKey}`]),
]

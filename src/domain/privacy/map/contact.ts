import { NOBODY, table } from './entry'

/** What a team did about people: follow-ups, playbooks, messages, and what other systems were told. */
export const CONTACT = {
  outbox: table({
    what: 'Events told to other systems',
    plain: 'id type',
    of: { payload: 'mention' },
    erase: { how: 'delete' },
    isScanned: true,
  }),
  deliveries: table({
    what: 'Deliveries of webhooks',
    plain: 'id endpointId type state claim lastProblem',
    of: { eventId: 'event' },
    erase: { how: 'with', table: 'outbox' },
  }),
  deliveryAttempts: table({
    what: 'Attempts to deliver webhooks',
    plain: 'problem',
    personal: 'answer',
    of: { deliveryId: 'delivery' },
    erase: { how: 'with', table: 'outbox' },
  }),
  messages: table({
    what: 'Messages',
    plain: 'id channelId kind causeKind templateId authorId locale state reason claim lastProblem',
    personal: 'step name subject body html',
    of: { respondentId: 'respondent', customerId: 'whole_customer', address: 'address', causeId: ['run', 'digest'] },
    erase: { how: 'delete' },
    isScanned: true,
  }),
  digests: table({
    what: 'Digests',
    plain: 'id every fromDay toDay',
    of: { content: 'digest_content' },
    erase: { how: 'rewrite', does: 'It quotes them no more, and names follow-ups about them no more.' },
  }),
  digestSettings: table({
    what: 'Who gets the digest',
    plain: 'schedule channelIds',
    of: { recipients: 'mention' },
    erase: { how: 'rewrite', does: 'The address is taken from the list.' },
  }),
  playbookLog: table({
    what: 'Steps of playbooks',
    plain: 'did ref reason',
    of: { runId: 'run' },
    erase: { how: 'keep', why: 'It says what was done and when, of a run that leads to nobody.' },
  }),
  playbookRuns: table({
    what: 'Playbooks at work',
    plain: 'id playbookId causeKind state stopReason',
    personal: 'subject causeId',
    of: { respondentId: 'respondent', customerId: 'whole_customer' },
    erase: { how: 'rewrite', does: 'It stops, and names neither person, customer nor cause.' },
  }),
  followUpEntries: table({
    what: 'Log of follow-ups',
    plain: 'id kind by',
    personal: 'text',
    of: { followUpId: 'follow_up' },
    erase: {
      how: 'blank',
      to: { text: null },
      where: { column: 'kind', is: ['opened', 'pressed', 'note', 'tag', 'untag', 'answered'] },
    },
    stays: { text: 'Of other kinds it is an outcome or the id of a member.' },
  }),
  followUps: table({
    what: 'Follow-ups',
    plain: 'id ruleId causeKind causeId surveyId ownerId state outcome currency solved',
    personal: 'title tags',
    of: { respondentId: 'respondent', responseId: 'response', customerId: 'whole_customer' },
    erase: {
      how: 'blank',
      to: { respondentId: null, customerId: null, title: 'Erased', tags: [], checkAt: null },
    },
    stays: { responseId: 'The answer it was about says nothing of a person any more.' },
    isScanned: true,
  }),
  updateRecipients: table({
    what: 'Who was told of an update',
    plain: 'updateId arm',
    personal: 'messageId',
    of: { respondentId: 'respondent', customerId: 'whole_customer' },
    erase: { how: 'blank', to: { respondentId: NOBODY, customerId: null, messageId: null } },
  }),
} as const

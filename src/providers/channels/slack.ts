import type { TeamChannel } from './channel'

/** Slack reads these three as its own. */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A message of Slack holds 40,000 characters. */
const MAX_TEXT = 39_000

/** An incoming webhook of Slack, or of what speaks like it: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export const slack: TeamChannel = {
  slug: 'slack',
  name: 'Slack',
  carries: 'notes',
  about: 'An incoming webhook of Slack, or of Mattermost, Rocket.Chat and others that read the same.',
  fields: [
    {
      name: 'url',
      label: 'Webhook URL',
      hint: 'https://hooks.slack.com/services/…',
      type: 'url',
      secret: true,
    },
  ],

  toRequest: ({ subject, text }, { url = '' }) => ({
    url,
    headers: { 'content-type': 'application/json', 'user-agent': 'Earshot/1' },
    body: JSON.stringify({
      text: `*${escape(subject).replaceAll('*', '∗')}*\n${escape(text)}`.slice(0, MAX_TEXT).toWellFormed(),
      unfurl_links: false,
    }),
  }),

  // invalid_payload, too_many_attachments and the like: the same text would be refused again.
  judge: ({ status }) => (status === 400 ? 'rejected' : null),
}

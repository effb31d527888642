import type { Changes } from '../../../db/changes'
import type { ChannelRow, MessageRow } from '../../../db/queries/messages'
import type { RespondentRow } from '../../../db/queries/respondents'
import { isAddress, isOneLine, toOneLine } from '../../domain/messages/address'
import type { MessageKind } from '../../domain/messages/kinds'
import * as limits from '../../domain/messages/limits'
import type { WithheldReason } from '../../domain/messages/state'
import { fillBody, fillSubject } from '../../domain/messages/template'
import type { Values } from '../../domain/messages/variables'
import { chooseLocale } from '../../domain/surveys/locales'
import type { Moment } from '../action'
import { mailChannel } from './channels'
import type { MessageSeen } from './see'

/** What to write, to whom, and why. */
export interface MessageDraft {
  kind: MessageKind
  /** The same cause and step write one message, however often they are told. */
  cause: { kind: string; id: string; step?: string }
  /** Where it goes: to somebody by mail, or to the place a channel of the team's leads to. */
  to: { respondentId: string } | { address: string; name?: string | null; locale?: string } | 'team'
  /** The workspace's first mail channel where none is named. */
  channelId?: string | null
  content: { templateId: string; values?: Values } | { subject: string; body: string; html?: string }
  /** The member who wrote it. */
  authorId?: string | null
  /** Not before then. */
  at?: number
}

/** A message as `composeMessage` stores it; the id to refer to is in `newMessages`. */
export const composeMessage = (moment: Moment, seen: MessageSeen, draft: MessageDraft): Changes => ({
  newMessages: [newMessage(moment, seen, draft)],
})

/**
 * The row of the outbox for a message, in the commit of its cause. Whether it may go is judged when its
 * time has come: by then the person may have unsubscribed, or been asked something else.
 */
export function newMessage(moment: Moment, seen: MessageSeen, draft: MessageDraft): MessageRow {
  const { now, newId, workspace } = moment
  const { kind, cause, to } = draft
  const person = typeof to === 'object' && 'respondentId' in to ? seen.people.get(to.respondentId) : undefined
  const channel = channelOf(seen, draft)
  const written = write(moment, seen, draft, person)
  const missing: WithheldReason | null = !channel ? 'no_channel' : !written ? 'no_template' : null
  const isOff = channel !== undefined && channel.off !== null
  return {
    id: newId('msg', now),
    workspaceId: workspace.id,
    channelId: channel?.id ?? null,
    kind,
    causeKind: cause.kind,
    causeId: cause.id,
    step: cause.step ?? '',
    respondentId: person?.id ?? (typeof to === 'object' && 'respondentId' in to ? to.respondentId : null),
    customerId: person?.customerId ?? null,
    templateId: 'templateId' in draft.content ? draft.content.templateId : null,
    authorId: draft.authorId ?? null,
    ...addressOf(to, person),
    ...(written ?? { locale: 'en', subject: '', body: '', html: null }),
    state: missing ? 'withheld' : isOff ? 'failed' : 'waiting',
    reason: missing,
    dueAt: missing || isOff ? null : Math.max(now, draft.at ?? now),
    claim: null,
    attempts: 0,
    tries: 0,
    lastAt: null,
    lastStatus: null,
    lastProblem: isOff && !missing ? 'endpoint_off' : null,
    createdAt: now,
  }
}

const channelOf = ({ channels }: MessageSeen, { channelId }: MessageDraft): ChannelRow | undefined =>
  channelId ? channels.find(({ id }) => id === channelId) : mailChannel(channels)

/** Where it goes, as far as that is an address: what could add a line to a mail is none. */
function addressOf(
  to: MessageDraft['to'],
  person: RespondentRow | undefined,
): Pick<MessageRow, 'address' | 'name'> {
  const { address = null, name = null } =
    to === 'team'
      ? {}
      : 'respondentId' in to
        ? { address: person?.email ?? null, name: person?.name ?? null }
        : to
  return {
    address: address !== null && isAddress(address.trim()) ? address.trim() : null,
    name: name !== null && isOneLine(name) ? name.slice(0, limits.NAME).toWellFormed() : null,
  }
}

type Written = Pick<MessageRow, 'locale' | 'subject' | 'body' | 'html'>

function write(
  { workspace }: Moment,
  { templates }: MessageSeen,
  { content, to }: MessageDraft,
  person: RespondentRow | undefined,
): Written | null {
  const wanted = person?.locale ?? (typeof to === 'object' && 'locale' in to ? to.locale : undefined)
  if (!('templateId' in content)) {
    const { subject, body, html = null } = content
    return {
      locale: wanted ?? 'en',
      subject: toOneLine(subject).slice(0, limits.SUBJECT),
      body: body.slice(0, limits.BODY),
      html,
    }
  }
  const template = templates.get(content.templateId)
  if (!template) return null
  const locale = chooseLocale(Object.keys(template.texts), wanted ? [wanted] : [])
  const text = template.texts[locale]
  if (!text) return null
  const values = { ...valuesOf(workspace.name, person), ...content.values }
  return {
    locale,
    subject: fillSubject(text.subject, values) || workspace.name,
    body: fillBody(text.body, values),
    html: null,
  }
}

/** What is known of anybody. */
export const valuesOf = (workspace: string, person: RespondentRow | undefined): Values => ({
  workspace,
  name: person?.name ?? '',
  first_name: person?.name?.trim().split(/\s+/)[0] ?? '',
  customer: person?.customerId ?? '',
})

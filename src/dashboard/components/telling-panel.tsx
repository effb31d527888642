import type { UpdateRow } from '../../../db/queries/updates'
import { isOver } from '../../domain/updates/update'
import type { DescribedTelling } from '../../services/tellings/describe'
import { formatCount, formatDate, formatShare } from '../format'
import { updateHref } from '../links'
import { Labelled, Select } from './fields'
import { Panel } from './panel'
import type { MessageState, WithheldReason } from '../../domain/messages/state'
import { msg, plural, t } from '../i18n/t'

interface Props {
  update: UpdateRow
  described: DescribedTelling
  zone: string
}

/** One word to each who asked: how many that would be, who was told, who was not and why. */
export const TellingPanel = ({ update, described, zone }: Props) => {
  const { audience, telling, messages } = described
  const { noConsent, unsubscribed, noAddress } = audience
  return (
    <Panel title={t('Tell those who asked')} note={t('One personal message to each, once for this update.')} id="telling">
      <dl class="facts">
        <dt>{t('Would be told')}</dt>
        <dd>{plural(audience.toTell, { one: '{n} person', other: '{n} people' })}</dd>
        <dt>{t('Never agreed to hear')}</dt>
        <dd>{formatCount(noConsent)}</dd>
        {unsubscribed > 0 && (
          <>
            <dt>{t('Unsubscribed')}</dt>
            <dd>{formatCount(unsubscribed)}</dd>
          </>
        )}
        {noAddress > 0 && (
          <>
            <dt>{t('Without an address')}</dt>
            <dd>{formatCount(noAddress)}</dd>
          </>
        )}
        {telling && (
          <>
            <dt>{t('Told')}</dt>
            <dd>
              {t('{told} since {day}', { told: audience.told, day: formatDate(zone, telling.firstAt) })}
              {telling.after !== null && `, ${t('going on')}`}
            </dd>
          </>
        )}
        {audience.heldOut > 0 && (
          <>
            <dt>{t('Drawn not to be told')}</dt>
            <dd>{formatCount(audience.heldOut)}</dd>
          </>
        )}
        {messages.map(({ state, reason, count }) => (
          <>
            <dt>{t(STATES[state])}</dt>
            <dd>
              {formatCount(count)}
              {reason !== null && `: ${t(REASONS[reason])}`}
            </dd>
          </>
        ))}
      </dl>
      <Begin update={update} described={described} />
    </Panel>
  )
}

const STATES: Record<MessageState, string> = {
  waiting: msg('Waiting'),
  sent: msg('Sent'),
  failed: msg('Failed'),
  withheld: msg('Withheld'),
}

const REASONS: Record<WithheldReason, string> = {
  no_address: msg('nobody knows where to'),
  no_consent: msg('they never agreed to hear'),
  unsubscribed: msg('they unsubscribed'),
  capped: msg('they were asked enough of late'),
  no_public_url: msg('PUBLIC_URL is not set'),
  no_channel: msg('there was no channel'),
  no_template: msg('there was no template'),
}

const HOLDOUTS = [0, 0.1, 0.2, 0.5]

const Begin = ({ update, described: { audience, telling } }: Omit<Props, 'zone'>) => {
  if (!isOver(update.state)) return <p class="note">{t('They are told once it is shipped or declined.')}</p>
  if (audience.toTell === 0) {
    return <p class="note">{telling ? t('Nobody is left to be told.') : t('Nobody who asked has agreed to hear.')}</p>
  }
  return (
    <form method="post" action={`${updateHref(update.id)}/telling`} class="stack">
      {telling === null ? (
        <Labelled label={t('Hold out')} hint={t('Drawn by chance and not told, so that the effect of telling can be shown.')}>
          <Select
            name="holdout"
            value="0"
            options={HOLDOUTS.map((share) => [String(share), share === 0 ? t('Nobody') : formatShare(share)] as const)}
          />
        </Labelled>
      ) : (
        <p class="note">
          {telling.holdoutShare > 0
            ? t('{share} are held out, as when it was told first.', { share: formatShare(telling.holdoutShare) })
            : t('They asked since, or agreed since.')}
        </p>
      )}
      <button class="primary">{plural(audience.toTell, { one: 'Tell {n} person', other: 'Tell {n} people' })}</button>
    </form>
  )
}

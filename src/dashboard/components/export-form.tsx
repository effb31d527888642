import type { ChannelRow } from '../../../db/queries/messages'
import { EXPORT_LISTS } from '../../domain/exports/lists'
import { EXPORT_NAMES } from '../export-words'
import { rich, t } from '../i18n/t'
import { WEEKDAYS } from '../weekdays'
import { Labelled, Select } from './fields'

/** What to write out, when and where to. */
export const ExportForm = ({
  channels,
  hasMail,
  timeZone,
}: {
  /** Those that lead to one place. */
  channels: readonly ChannelRow[]
  /** Whether mail can go out. */
  hasMail: boolean
  timeZone: string
}) => (
  <form method="post" action="/settings/exports" class="stack">
    <div class="fields">
      <Labelled label={t('List')}>
        <Select
          name="list"
          value="responses"
          options={EXPORT_LISTS.map((list) => [list, t(EXPORT_NAMES[list])] as const)}
        />
      </Labelled>
      <Labelled label={t('Format')}>
        <Select name="format" value="csv" options={[['csv', t('CSV')], ['ndjson', t('NDJSON')]]} />
      </Labelled>
      <Labelled label={t('How often')}>
        <Select name="every" value="day" options={[['day', t('Every day')], ['week', t('Every week')]]} />
      </Labelled>
      <Labelled label={t('Day of the week')} hint={t('For weekly ones.')}>
        <Select
          name="weekday"
          value="1"
          options={WEEKDAYS.map((name, i) => [String(i + 1), t(name)] as const)}
        />
      </Labelled>
      <Labelled label={t('Hour')} hint={t('In {zone}.', { zone: timeZone })}>
        <input name="hour" type="number" min={0} max={23} value={6} required />
      </Labelled>
    </div>
    <div class="fields">
      {channels.length > 0 && (
        <Labelled label={t('Send the link to')}>
          <Select
            name="channel"
            value=""
            options={[['', t('A mail address')], ...channels.map(({ id, name }) => [id, name] as const)]}
          />
        </Labelled>
      )}
      <Labelled label={t('Mail address')}>
        <input name="address" type="email" maxlength={254} autocomplete="off" required={channels.length === 0} />
      </Labelled>
    </div>
    {!hasMail && (
      <p class="note">
        {rich('Mail goes out once there is a mail channel in <link>Messages</link>.', {
          link: (text) => <a href="/settings/messages">{text}</a>,
        })}
      </p>
    )}
    <button class="primary">{t('Schedule it')}</button>
  </form>
)

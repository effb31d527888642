import type { ChannelRow } from '../../../db/queries/messages'
import type { DigestSettings } from '../../services/digests/settings'
import { Labelled, Select } from './fields'
import { t } from '../i18n/t'
import { WEEKDAYS } from '../weekdays'

interface Props {
  settings: DigestSettings
  /** Those that lead to one place. */
  channels: readonly ChannelRow[]
  timeZone: string
}

/** When digests are made and where they go. */
export const DigestForm = ({ settings, channels, timeZone }: Props) => {
  const { isOn, schedule, recipients, channelIds } = settings
  return (
    <form method="post" action="/digests" class="stack">
      <label class="check">
        <input type="checkbox" name="on" value="true" checked={isOn} />
        <span>{t('Make digests')}</span>
      </label>
      <div class="fields">
        <Labelled label={t('How often')}>
          <Select name="every" value={schedule.every} options={[['week', t('Every week')], ['month', t('Every month')]]} />
        </Labelled>
        <Labelled label={t('Day of the week')} hint={t('For weekly ones.')}>
          <Select
            name="weekday"
            value={String(schedule.weekday)}
            options={WEEKDAYS.map((name, i) => [String(i + 1), t(name)] as const)}
          />
        </Labelled>
        <Labelled label={t('Day of the month')} hint={t('For monthly ones, up to the 28th.')}>
          <input name="month_day" type="number" min={1} max={28} value={schedule.monthDay} />
        </Labelled>
        <Labelled label={t('Hour')} hint={t('In {zone}.', { zone: timeZone })}>
          <input name="hour" type="number" min={0} max={23} value={schedule.hour} />
        </Labelled>
      </div>
      <Labelled label={t('Mail it to')} hint={t('Addresses, separated by spaces or commas. They get the words of those it quotes too.')}>
        <textarea name="recipients" rows={2} maxlength={13_000}>
          {recipients.join(', ')}
        </textarea>
      </Labelled>
      {channels.length > 0 && (
        <div class="checks" role="group" aria-label={t('Channels it goes to')}>
          {channels.map(({ id, name }) => (
            <label class="check">
              <input type="checkbox" name="channel" value={id} checked={channelIds.includes(id)} />
              <span dir="auto">{name}</span>
            </label>
          ))}
        </div>
      )}
      <button class="primary">{t('Save')}</button>
    </form>
  )
}

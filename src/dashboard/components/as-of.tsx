import { formatTime } from '../format'
import { t } from '../i18n/t'

/** When figures were worked out, where that was not just now. */
export const AsOf = ({ at, zone }: { at: number | null; zone: string }) =>
  at === null ? null : <p class="muted">{t('Worked out {time}', { time: formatTime(zone, at) })}</p>

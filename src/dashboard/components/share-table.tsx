import type { Rate } from '../../domain/metrics/rate'
import { TableBox } from './panel'
import { RateCell } from './rate'
import { t } from '../i18n/t'

interface Line {
  name: string
  href: string
  /** Share of the period's comments, and of those of the period before. */
  now: Rate
  before: Rate
}

/** How much of what people wrote names something, now and before; each line leads to the words. */
export const ShareTable = ({ label, head, lines }: { label: string; head: string; lines: Line[] }) => (
  <TableBox label={label}>
    <thead>
      <tr>
        <th scope="col">{head}</th>
        <th scope="col" class="number">
          {t('Comments')}
        </th>
        <th scope="col" class="number">
          {t('In the days before')}
        </th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ name, href, now, before }) => (
        <tr>
          <th scope="row">
            <a href={href} dir="auto">
              {name}
            </a>
          </th>
          <RateCell rate={now} />
          <RateCell rate={before} />
        </tr>
      ))}
    </tbody>
  </TableBox>
)

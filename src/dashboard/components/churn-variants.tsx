import type { ChurnRates } from '../../services/summaries/churn-rates'
import { formatDecimal } from '../format'
import { t } from '../i18n/t'
import { Definition } from './definition'
import { Panel, TableBox } from './panel'
import { rateText } from './rate'

/** What others would print under the same name, from the same customers. */
export const ChurnVariants = ({ variants }: Pick<ChurnRates, 'variants'>) => (
  <Panel title={t('What others would say')} note={sentenceOf(variants)}>
    <TableBox label={t('Customer churn rate by definition')}>
      <thead>
        <tr>
          <th scope="col">{t('As in')}</th>
          <th scope="col" class="number">{t('Rate')}</th>
          <th scope="col" class="number">{t('Lost')}</th>
          <th scope="col" class="number">{t('Of')}</th>
        </tr>
      </thead>
      <tbody>
        {variants.map(({ variant: { metric, usedBy }, rate }) => (
          <tr>
            <th scope="row">
              {t(usedBy)}
              <Definition metric={metric.slug} />
            </th>
            <td class="number">{rateText(rate, true)}</td>
            <td class="number">{formatDecimal(rate.k)}</td>
            <td class="number">{formatDecimal(rate.n)}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  </Panel>
)

function sentenceOf(variants: ChurnRates['variants']): string {
  const [ours, ...others] = variants
  if (!ours || ours.rate.n === 0) return t('The same customers, counted as other services count.')
  const told = others
    .slice(0, 2)
    .map(({ variant, rate }) => t('{usedBy} would say {rate}', {
      usedBy: t(variant.usedBy),
      rate: rateText(rate, true),
    }))
  return t('Ours is {rate}. {told}.', { rate: rateText(ours.rate, true), told: told.join(', ') })
}

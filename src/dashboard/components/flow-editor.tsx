import { flowOf } from '../flow-form'
import { formatLanguage } from '../format'
import { t } from '../i18n/t'
import type { Definition } from '../survey-form'
import { Labelled, Select } from './fields'
import { OfferFields } from './offer-fields'
import { Panel } from './panel'

const NEW_ROWS = 1

/** What a cancellation does besides asking why: what stops, the offers, and who sees none. */
export const FlowEditor = ({ definition }: { definition: Definition }) => {
  const flow = flowOf(definition)
  return (
    <>
      <Panel
        title={t('The end')}
        note={t(
          'Cancelling stands on every screen, in the size of everything else, and is never ' +
            'held up. Texts that press people are refused.',
        )}
      >
        <Labelled label={t('This is')}>
          <Select
            name="flow.kind"
            value={flow.kind}
            options={[
              ['cancellation', t('Cancelling a subscription')],
              ['withdrawal', t('Withdrawing from a contract (EU): nothing asked, nothing offered')],
            ]}
          />
        </Labelled>
        {definition.locales.slice(0, 1).map((locale) => (
          <Labelled
            label={t('What stops, in {locale}', { locale: formatLanguage(locale) })}
            hint={t('One plain fact a line.')}
          >
            <textarea name={`flow.stops.${locale}`} rows={3} maxlength={2_000} dir="auto">
              {(flow.stops[locale] ?? []).join('\n')}
            </textarea>
          </Labelled>
        ))}
      </Panel>
      <Panel
        title={t('Offers')}
        note={t(
          'Shown to those who give the reason they belong to. Without a token of your server ' +
            'nothing is offered that costs money.',
        )}
      >
        <div class="inline-fields">
          <Labelled label={t('Offers on the one screen that has any')}>
            <Select
              name="flow.max_offers"
              value={String(flow.max_offers)}
              options={[
                ['1', t('One')],
                ['2', t('Two')],
              ]}
            />
          </Labelled>
          <Labelled
            label={t('Customers who see none, in percent')}
            hint={t('The holdout: only against them can an effect be shown. At most 50.')}
          >
            <input
              name="flow.holdout_percent"
              type="number"
              min="0"
              max="50"
              step="1"
              value={String(Math.round(flow.holdout_share * 100))}
            />
          </Labelled>
        </div>
        {flow.offers.map((offer, row) => (
          <OfferFields row={row} offer={offer} locales={definition.locales} />
        ))}
        {Array.from({ length: NEW_ROWS }, (_, i) => (
          <OfferFields row={flow.offers.length + i} offer={null} locales={definition.locales} />
        ))}
      </Panel>
    </>
  )
}

import { IMPORT_KIND_SLUGS, listKindOf, type ListSlug } from '../../domain/imports/kinds'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { msg, t } from '../i18n/t'
import { nameField } from '../import-words'
import { Labelled, Select } from './fields'
import { Panel } from './panel'

const FILE_HINT = msg('Up to 10 MiB and 100,000 rows. The first row names the columns.')

/** A file to be imported: looked over and tried before anything is changed. */
export const ImportPanel = () => (
  <Panel
    title={t('Import a CSV file')}
    note={t('First you see which column is taken for what, and what would be taken and refused.')}
  >
    <form class="stack" method="post" action="/settings/data/imports" enctype="multipart/form-data">
      <Labelled label={t('It lists')}>
        <Select
          name="list"
          value="churn_events"
          options={IMPORT_KIND_SLUGS.toReversed().map((slug) => [slug, t(listKindOf(slug).name)])}
        />
      </Labelled>
      <FileField />
      <button class="primary">{t('Look at it')}</button>
    </form>
    <details class="definition">
      <summary>{t('Columns that are recognised')}</summary>
      {IMPORT_KIND_SLUGS.toReversed().map((slug) => (
        <KnownColumns list={slug} />
      ))}
    </details>
  </Panel>
)

const KnownColumns = ({ list }: { list: ListSlug }) => {
  const { name, fields } = listKindOf(list)
  return (
    <>
      <h3>{t(name)}</h3>
      <p>
        {Object.entries(fields).map(([field, { required }], i) => (
          <>
            {i > 0 && ', '}
            <code title={nameField(list, field)}>{field}</code>
            {required && ` ${t('(needed)')}`}
          </>
        ))}
      </p>
    </>
  )
}

/** A billing system's own list, as a file or read from Stripe, to be held against the ledger. */
export const ComparePanel = () => (
  <Panel
    title={t('Compare with your billing system')}
    note={t('What its own list of subscriptions says, held against the ledger to the cent.')}
  >
    <form class="stack" method="post" action="/settings/data/comparisons" enctype="multipart/form-data">
      <Labelled
        label={t('The list is of')}
        hint={t('What only other systems told of is left out.')}
      >
        <Select
          name="provider"
          value=""
          options={[
            ['', t('Everything in the ledger')],
            ...Object.values(BILLING_PROVIDERS).map(({ slug, name }) => [slug, name] as const),
          ]}
        />
      </Labelled>
      <FileField />
      <button class="primary">{t('Look at it')}</button>
    </form>
    <details class="definition">
      <summary>{t('Read it from Stripe instead')}</summary>
      <form class="stack" method="post" action="/settings/data/stripe">
        <Labelled
          label={t('Restricted key')}
          hint={t(
            'With the right to read subscriptions. It is used for this once and kept nowhere.',
          )}
        >
          <input
            name="restricted_key"
            type="password"
            required
            maxlength={300}
            placeholder="rk_live_…"
            autocomplete="off"
          />
        </Labelled>
        <button class="primary">{t('Compare with Stripe')}</button>
      </form>
    </details>
  </Panel>
)

const FileField = () => (
  <Labelled label={t('CSV file')} hint={t(FILE_HINT)}>
    <input name="file" type="file" accept=".csv,.tsv,.txt,text/csv" required />
  </Labelled>
)

const FILES = [
  ['customers', msg('Customers')],
  ['churn-events', msg('Churn events')],
] as const

/** Everything that can be taken away as a file. */
export const ExportPanel = () => (
  <Panel
    title={t('Take your data with you')}
    note={t('An import reads these files again, here or elsewhere.')}
  >
    <ul class="exports-list">
      {FILES.map(([slug, name]) => (
        <li>
          <span>{t(name)}</span>
          <a href={`/settings/data/export/${slug}/csv`}>{t('CSV')}</a>
          <a href={`/settings/data/export/${slug}/ndjson`}>{t('NDJSON')}</a>
        </li>
      ))}
      <li>
        <span>{t('Responses')}</span>
        <a href="/responses/export/csv">{t('CSV')}</a>
        <a href="/responses/export/ndjson">{t('NDJSON')}</a>
      </li>
    </ul>
  </Panel>
)

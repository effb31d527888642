import { IMPORT_KIND_SLUGS, listKindOf, type ListSlug } from '../../domain/imports/kinds'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { nameField } from '../import-words'
import { Labelled, Select } from './fields'
import { Panel } from './panel'

const FILE_HINT = 'Up to 10 MiB and 100,000 rows. The first row names the columns.'

/** A file to be imported: looked over and tried before anything is changed. */
export const ImportPanel = () => (
  <Panel
    title="Import a CSV file"
    note="First you see which column is taken for what, and what would be taken and refused."
  >
    <form class="stack" method="post" action="/settings/data/imports" enctype="multipart/form-data">
      <Labelled label="It lists">
        <Select
          name="list"
          value="churn_events"
          options={IMPORT_KIND_SLUGS.toReversed().map((slug) => [slug, listKindOf(slug).name])}
        />
      </Labelled>
      <FileField />
      <button class="primary">Look at it</button>
    </form>
    <details class="definition">
      <summary>Columns that are recognised</summary>
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
      <h3>{name}</h3>
      <p>
        {Object.entries(fields).map(([field, { required }], i) => (
          <>
            {i > 0 && ', '}
            <code title={nameField(list, field)}>{field}</code>
            {required && ' (needed)'}
          </>
        ))}
      </p>
    </>
  )
}

/** A billing system's own list, as a file or read from Stripe, to be held against the ledger. */
export const ComparePanel = () => (
  <Panel
    title="Compare with your billing system"
    note="What its own list of subscriptions says, held against the ledger to the cent."
  >
    <form class="stack" method="post" action="/settings/data/comparisons" enctype="multipart/form-data">
      <Labelled label="The list is of" hint="What only other systems told of is left out.">
        <Select
          name="provider"
          value=""
          options={[
            ['', 'Everything in the ledger'],
            ...Object.values(BILLING_PROVIDERS).map(({ slug, name }) => [slug, name] as const),
          ]}
        />
      </Labelled>
      <FileField />
      <button class="primary">Look at it</button>
    </form>
    <details class="definition">
      <summary>Read it from Stripe instead</summary>
      <form class="stack" method="post" action="/settings/data/stripe">
        <Labelled
          label="Restricted key"
          hint="With the right to read subscriptions. It is used for this once and kept nowhere."
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
        <button class="primary">Compare with Stripe</button>
      </form>
    </details>
  </Panel>
)

const FileField = () => (
  <Labelled label="CSV file" hint={FILE_HINT}>
    <input name="file" type="file" accept=".csv,.tsv,.txt,text/csv" required />
  </Labelled>
)

const FILES = [
  ['customers', 'Customers'],
  ['churn-events', 'Churn events'],
] as const

/** Everything that can be taken away as a file. */
export const ExportPanel = () => (
  <Panel title="Take your data with you" note="An import reads these files again, here or elsewhere.">
    <ul class="exports-list">
      {FILES.map(([slug, name]) => (
        <li>
          <span>{name}</span>
          <a href={`/settings/data/export/${slug}/csv`}>CSV</a>
          <a href={`/settings/data/export/${slug}/ndjson`}>NDJSON</a>
        </li>
      ))}
      <li>
        <span>Responses</span>
        <a href="/responses/export/csv">CSV</a>
        <a href="/responses/export/ndjson">NDJSON</a>
      </li>
    </ul>
  </Panel>
)

import type { Columns } from '../../domain/imports/columns'
import { DATE_ORDERS } from '../../domain/imports/dates'
import { TRAIT_PREFIX } from '../../domain/imports/kind'
import { listKindOf, type ListSlug } from '../../domain/imports/kinds'
import type { FileColumn } from '../../domain/imports/plan'
import type { FileInput } from '../../services/imports/input'
import { t } from '../i18n/t'
import { nameField, ORDER_NAMES } from '../import-words'
import { Labelled, Select } from './fields'
import { Notice, Panel, TableBox } from './panel'

/** A trait is named after its column. */
export const AS_TRAIT = 'trait'

/** Which column is taken for what, and how dates and amounts are written. */
export const ColumnMapping = ({
  action,
  input,
  problems,
  isRefused,
  button,
  workspace,
}: {
  action: string
  input: FileInput
  /** What has to be said before the file can be read. */
  problems: readonly string[]
  /** Whether that was tried already. */
  isRefused: boolean
  button: string
  workspace: { timeZone: string; currency: string }
}) => (
  <form class="editor" method="post" action={action}>
    {problems.length > 0 && (
      <Notice kind={isRefused ? 'refused' : 'open'}>
        <p>{t('Before it can be read:')}</p>
        <ul>
          {problems.map((problem) => (
            <li>{problem}</li>
          ))}
        </ul>
      </Notice>
    )}
    <Panel title={t('Columns')} note={t('Each column is taken for one thing, or left out.')}>
      <TableBox label={t('Columns of the file')} class="mapping">
        <thead>
          <tr>
            <th scope="col">{t('Column')}</th>
            <th scope="col">{t('Holds, for example')}</th>
            <th scope="col">{t('Taken for')}</th>
          </tr>
        </thead>
        <tbody>
          {input.file.map((column, i) => (
            <ColumnLine column={column} index={i} list={input.list} columns={input.columns} />
          ))}
        </tbody>
      </TableBox>
    </Panel>
    <Writing input={input} workspace={workspace} />
    <div class="save">
      <button class="primary">{button}</button>
    </div>
  </form>
)

const ColumnLine = ({
  column: { header, samples },
  index,
  list,
  columns,
}: {
  column: FileColumn
  index: number
  list: ListSlug
  columns: Columns
}) => (
  <tr>
    <th scope="row" dir="auto">
      {header}
    </th>
    <td class="samples" dir="auto">
      {samples.join(' · ')}
    </td>
    <td>
      <Select
        name={`column-${index}`}
        value={takenFor(columns, header)}
        options={optionsOf(list)}
        label={t('Taken for: {header}', { header })}
      />
    </td>
  </tr>
)

function takenFor(columns: Columns, header: string): string {
  const [field = ''] = Object.entries(columns).find(([, taken]) => taken === header) ?? []
  return field.startsWith(TRAIT_PREFIX) ? AS_TRAIT : field
}

function optionsOf(list: ListSlug): [string, string][] {
  const { fields, takesTraits } = listKindOf(list)
  return [
    ['', t('Left out')],
    ...Object.entries(fields).map(([field, { required }]): [string, string] => [
      field,
      required ? t('{field} (needed)', { field: nameField(list, field) }) : nameField(list, field),
    ]),
    ...(takesTraits ? [[AS_TRAIT, t('Kept as a trait')] as [string, string]] : []),
  ]
}

const Writing = ({
  input: { options },
  workspace,
}: {
  input: FileInput
  workspace: { timeZone: string; currency: string }
}) => (
  <Panel title={t('Dates and amounts')} note={t('What the file tells by itself need not be said.')}>
    <div class="fields">
      <Labelled
        label={t('Dates of three numbers')}
        hint={t('ISO dates, 2026-03-31, need no order.')}
      >
        <Select
          name="date_order"
          value={options.dateOrder ?? ''}
          options={[['', t(
            'As the file tells',
          )], ...DATE_ORDERS.map((order) => [order, t(ORDER_NAMES[order])] as const)]}
        />
      </Labelled>
      <Labelled label={t('Decimals')} hint={t('Whether 1,234 is a thousand or one.')}>
        <Select
          name="decimal"
          value={options.decimal ?? ''}
          options={[
            ['', t('As the file tells')],
            ['dot', t('A point: 1,234.50')],
            ['comma', t('A comma: 1.234,50')],
          ]}
        />
      </Labelled>
      <Labelled label={t('Currency')} hint={t('Where no column says it.')}>
        <input
          name="currency"
          value={options.currency ?? ''}
          placeholder={workspace.currency}
          maxlength={3}
          pattern="[A-Za-z]{3}"
          autocomplete="off"
        />
      </Labelled>
      <Labelled label={t('Times without a zone')} hint={t('Columns named (UTC) are of UTC.')}>
        <Select
          name="time_zone"
          value={options.timeZone ?? ''}
          options={[
            ['', t('Of {timeZone}', { timeZone: workspace.timeZone })],
            ...(workspace.timeZone === 'UTC' ? [] : [['UTC', t('Of UTC')] as const]),
          ]}
        />
      </Labelled>
    </div>
  </Panel>
)

import type { KeyRow } from '../../../db/queries/workspaces'
import { SCOPES } from '../../context'
import { formatDate } from '../format'
import { msg, rich, t } from '../i18n/t'
import { CopyText } from './code'
import { Labelled, Select } from './fields'
import { Notice, Panel, TableBox } from './panel'

/** Days from its making, and how they are called. */
export const KEY_LIVES = [
  ['', msg('Never')],
  ['30', msg('In 30 days')],
  ['90', msg('In 90 days')],
  ['365', msg('In a year')],
] as const

/** Keys in force and revoked, and the form for a new one. */
export const KeysPanel = ({
  keys,
  newKey,
  timeZone,
}: {
  keys: readonly KeyRow[]
  /** The key just made, which is shown this once. */
  newKey: string | null
  timeZone: string
}) => (
  <Panel
    title={t('Keys')}
    note={
      <>
        {rich('Secret keys open <link>the API</link> as far as their scopes go.', {
          link: (text) => <a href="/docs">{text}</a>,
        })}
      </>
    }
  >
    {newKey !== null && (
      <Notice>
        <p>{t('Copy the key now. It is kept as a hash only and cannot be shown again.')}</p>
        <CopyText id="new-key" text={newKey} label={t('New key')} />
      </Notice>
    )}
    <TableBox label={t('Keys')}>
      <thead>
        <tr>
          <th scope="col">{t('Name')}</th>
          <th scope="col">{t('Key')}</th>
          <th scope="col">{t('May')}</th>
          <th scope="col">{t('Made')}</th>
          <th scope="col">{t('Last used')}</th>
          <th scope="col">{t('Expires')}</th>
          <th scope="col"><span class="hidden">{t('Revoke')}</span></th>
        </tr>
      </thead>
      <tbody>
        {keys.map((row) => (
          <KeyLine row={row} timeZone={timeZone} />
        ))}
      </tbody>
    </TableBox>
    <NewKey />
  </Panel>
)

const KeyLine = ({ row, timeZone }: { row: KeyRow; timeZone: string }) => (
  <tr>
    <th scope="row" dir="auto">
      {row.name}
    </th>
    <td>
      <code>{row.shown}</code>
    </td>
    <td class="scopes">
      {row.kind === 'publishable' ? t('ask and answer') : row.scopes.join(', ')}
    </td>
    <td class="nowrap">{formatDate(timeZone, row.createdAt)}</td>
    <td class="nowrap">{row.lastUsedAt === null ? '—' : formatDate(timeZone, row.lastUsedAt)}</td>
    <td class="nowrap">{row.expiresAt === null ? t('Never') : formatDate(timeZone, row.expiresAt)}</td>
    <td>
      {row.kind === 'secret' && row.revokedAt === null && (
        <details class="confirm">
          <summary>
            {t('Revoke…')}
            <span class="hidden"> {row.name}</span>
          </summary>
          <form method="post" action={`/settings/keys/${row.id}/revocation`}>
            <button class="danger">{t('Revoke for good')}</button>
          </form>
        </details>
      )}
      {row.revokedAt !== null && (
        <span class="muted nowrap">
          {t('Revoked {revokedAt}', { revokedAt: formatDate(timeZone, row.revokedAt) })}
        </span>
      )}
    </td>
  </tr>
)

const NewKey = () => (
  <details class="new">
    <summary>{t('New secret key')}</summary>
    <form method="post" action="/settings/keys">
      <Labelled label={t('Name')}>
        <input
          name="name"
          required
          maxlength={100}
          placeholder={t('What will use it')}
          autocomplete="off"
        />
      </Labelled>
      <Labelled label={t('It expires')}>
        <Select name="days" value="" options={KEY_LIVES.map(([days, name]) => [days, t(name)] as const)} />
      </Labelled>
      <fieldset class="checks">
        <legend>{t('It may')}</legend>
        {SCOPES.map((scope) => (
          <label class="check">
            <input type="checkbox" name="scope" value={scope} />
            {scope}
          </label>
        ))}
      </fieldset>
      <button class="primary">{t('Make the key')}</button>
    </form>
  </details>
)

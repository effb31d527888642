import type { WorkspaceRow } from '../../../db/queries/workspaces'
import { msg, t } from '../i18n/t'
import { Labelled, Select, translated } from './fields'
import { Panel } from './panel'

const REDACTIONS = [
  ['mask', msg('Put [email], [phone] … in its place')],
  ['drop', msg('Leave out the sentence it stands in')],
  ['off', msg('Keep it as written')],
] as const

/** What the workspace decides about its answers and its churn. */
export const PoliciesPanel = ({ row: { redaction, churnPolicy } }: { row: WorkspaceRow }) => (
  <Panel title={t('Policies')}>
    <form method="post" action="/settings/policies">
      <Labelled
        label={t('Personal data in free text')}
        hint={t(
          'Mail addresses, phone, card, account and personal numbers, street addresses, keys ' +
            'and passwords, before anything is stored. From the next answer on.',
        )}
      >
        <Select name="redaction" value={redaction} options={translated(REDACTIONS)} />
      </Labelled>
      <Labelled
        label={t('A pause keeps a customer for')}
        hint={t('Days. After them a pause counts as churn. Another number makes the ledger anew.')}
      >
        <input
          type="number"
          name="max_pause_days"
          required
          min={1}
          max={730}
          value={String(churnPolicy.maxPauseDays)}
        />
      </Labelled>
      <label class="check">
        <input type="checkbox" name="past_due_counts" value="yes" checked={churnPolicy.pastDueCounts} />
        {t('Who is behind with a payment counts as paying')}
      </label>
      <button class="primary">{t('Save')}</button>
    </form>
  </Panel>
)

import type { Child } from 'hono/jsx'
import type { MemberRow } from '../../../db/queries/members'
import { OUTCOME_NAMES } from '../../domain/follow-ups/follow-up'
import { OUTCOME_WORDS } from '../follow-up-words'
import { rich, t } from '../i18n/t'

/** What may be done with those chosen in a list; the buttons say which. */
export const BulkBar = ({ members, label }: { members: readonly MemberRow[]; label: string }) => (
  <div class="bulk" role="group" aria-label={label}>
    <span class="all" hidden data-triage-all>
      <label class="check">
        <input type="checkbox" /> {t('All here')}
      </label>
    </span>
    <span class="pair">
      <select name="owner_id" aria-label={t('Owner')} data-triage-key="a">
        <option value="">{t('Nobody')}</option>
        {members.map(({ id, name, email }) => (
          <option value={id}>{name === '' ? email : name}</option>
        ))}
      </select>
      <button class="quiet" name="move" value="assign">
        {t('Assign')}
      </button>
    </span>
    <span class="pair">
      <input name="tag" maxlength={40} placeholder={t('Tag')} aria-label={t('Tag')} autocomplete="off" />
      <button class="quiet" name="move" value="tag">
        {t('Tag')}
      </button>
    </span>
    <span class="pair">
      <select name="outcome" aria-label={t('Outcome')} data-triage-key="e">
        {OUTCOME_NAMES.map((name) => (
          <option value={name}>{t(OUTCOME_WORDS[name])}</option>
        ))}
      </select>
      <button class="quiet" name="move" value="close">
        {t('Close')}
      </button>
    </span>
  </div>
)

const Key = (inner: Child) => <kbd>{inner}</kbd>

/** Said only where the keys work. */
export const KeyHelp = () => (
  <p class="keys note" hidden data-triage-help>
    {rich(
      '<j>j</j> next, <k>k</k> previous, <x>x</x> choose, <o>o</o> open, <a>a</a> assign, <e>e</e> close',
      { j: Key, k: Key, x: Key, o: Key, a: Key, e: Key },
    )}
  </p>
)

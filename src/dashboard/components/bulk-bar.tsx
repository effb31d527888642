import type { MemberRow } from '../../../db/queries/members'
import { OUTCOME_NAMES } from '../../domain/follow-ups/follow-up'
import { OUTCOME_WORDS } from '../follow-up-words'

/** What may be done with those chosen in a list; the buttons say which. */
export const BulkBar = ({ members, what }: { members: readonly MemberRow[]; what: string }) => (
  <div class="bulk" role="group" aria-label={`With the chosen ${what}`}>
    <span class="all" hidden data-triage-all>
      <label class="check">
        <input type="checkbox" /> All here
      </label>
    </span>
    <span class="pair">
      <select name="owner_id" aria-label="Owner" data-triage-key="a">
        <option value="">Nobody</option>
        {members.map(({ id, name, email }) => (
          <option value={id}>{name === '' ? email : name}</option>
        ))}
      </select>
      <button class="quiet" name="move" value="assign">
        Assign
      </button>
    </span>
    <span class="pair">
      <input name="tag" maxlength={40} placeholder="Tag" aria-label="Tag" autocomplete="off" />
      <button class="quiet" name="move" value="tag">
        Tag
      </button>
    </span>
    <span class="pair">
      <select name="outcome" aria-label="Outcome" data-triage-key="e">
        {OUTCOME_NAMES.map((name) => (
          <option value={name}>{OUTCOME_WORDS[name]}</option>
        ))}
      </select>
      <button class="quiet" name="move" value="close">
        Close
      </button>
    </span>
  </div>
)

/** Said only where the keys work. */
export const KeyHelp = () => (
  <p class="keys note" hidden data-triage-help>
    <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>x</kbd> choose, <kbd>o</kbd> open,{' '}
    <kbd>a</kbd> assign, <kbd>e</kbd> close
  </p>
)

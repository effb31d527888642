import type { MemberRow } from '../../../db/queries/members'
import type { FollowUpRule } from '../../domain/follow-ups/rules/rule'
import { MAX_CHECK_DAYS, MAX_HOURS, type OwnerRule, type RuleSettings } from '../../domain/follow-ups/settings'
import { Labelled } from './fields'

const OWNER_WORDS: Record<OwnerRule['kind'], string> = {
  nobody: 'Nobody: whoever takes it',
  member: 'Always the same member',
  round_robin: 'Members in turn',
  last_owner: 'Whoever looked after the customer last',
}

/** All that may be set of a rule. */
export const RuleForm = ({
  rule,
  settings,
  members,
}: {
  rule: FollowUpRule
  settings: RuleSettings
  members: readonly MemberRow[]
}) => (
  <form method="post" action={`/follow-ups/rules/${rule.slug}`} class="rule-form">
    <label class="check">
      <input type="checkbox" name="enabled" checked={settings.isOn} /> Opens follow-ups
    </label>
    {rule.cause === 'response' && (
      <label class="check">
        <input type="checkbox" name="only_named" checked={settings.onlyNamed} /> Only for people we can name
      </label>
    )}
    <div class="fields">
      {rule.thresholds.map(({ name, label, min, max }) => (
        <Labelled label={label} hint={`${min} to ${max}`}>
          <input
            type="number"
            name={`threshold.${name}`}
            min={min}
            max={max}
            required
            value={settings.thresholds[name]}
          />
        </Labelled>
      ))}
      <Hours name="acknowledge_hours" label="Acknowledge within, hours" value={settings.acknowledgeHours} />
      <Hours name="close_hours" label="Close within, hours" value={settings.closeHours} />
      <Labelled label="Ask whether it helped, days later" hint="Empty: never">
        <input type="number" name="check_after_days" min="1" max={MAX_CHECK_DAYS} value={settings.checkAfterDays ?? ''} />
      </Labelled>
    </div>
    <OwnerFields owner={settings.owner} members={members} />
    <div class="actions">
      <button class="primary">Save</button>
      <button class="quiet" name="preview" value="true">
        See what it would open
      </button>
      <button class="quiet" name="reset" value="true" formnovalidate>
        Back to the defaults
      </button>
    </div>
  </form>
)

const Hours = ({ name, label, value }: { name: string; label: string; value: number }) => (
  <Labelled label={label}>
    <input type="number" name={name} min="1" max={MAX_HOURS} required value={value} />
  </Labelled>
)

const OwnerFields = ({ owner, members }: { owner: OwnerRule; members: readonly MemberRow[] }) => (
  <fieldset class="owner-rule">
    <legend>Who gets them</legend>
    {(Object.keys(OWNER_WORDS) as OwnerRule['kind'][]).map((kind) => (
      <div>
        <label class="check">
          <input type="radio" name="owner" value={kind} checked={owner.kind === kind} /> {OWNER_WORDS[kind]}
        </label>
        {kind === 'member' && (
          <select name="member_id" aria-label="Member">
            {members.map(({ id, name, email }) => (
              <option value={id} selected={owner.kind === 'member' && owner.memberId === id}>
                {name === '' ? email : name}
              </option>
            ))}
          </select>
        )}
        {kind === 'round_robin' && members.length > 1 && (
          <div class="checks">
            {members.map(({ id, name, email }) => (
              <label class="check">
                <input
                  type="checkbox"
                  name="member_ids"
                  value={id}
                  checked={owner.kind === 'round_robin' && owner.memberIds.includes(id)}
                />{' '}
                {name === '' ? email : name}
              </label>
            ))}
          </div>
        )}
      </div>
    ))}
  </fieldset>
)

import type { MemberRow } from '../../../db/queries/members'
import type { FollowUpRule } from '../../domain/follow-ups/rules/rule'
import { MAX_CHECK_DAYS, MAX_HOURS, type OwnerRule, type RuleSettings } from '../../domain/follow-ups/settings'
import { Labelled } from './fields'
import { msg, t } from '../i18n/t'

const OWNER_WORDS: Record<OwnerRule['kind'], string> = {
  nobody: msg('Nobody: whoever takes it'),
  member: msg('Always the same member'),
  round_robin: msg('Members in turn'),
  last_owner: msg('Whoever looked after the customer last'),
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
      <input type="checkbox" name="enabled" checked={settings.isOn} /> {t('Opens follow-ups')}
    </label>
    {rule.cause === 'response' && (
      <label class="check">
        <input type="checkbox" name="only_named" checked={settings.onlyNamed} />{' '}
        {t('Only for people we can name')}
      </label>
    )}
    <div class="fields">
      {rule.thresholds.map(({ name, label, min, max }) => (
        <Labelled label={t(label)} hint={t('{low} to {high}', { low: min, high: max })}>
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
      <Hours name="acknowledge_hours" label={t('Acknowledge within, hours')} value={settings.acknowledgeHours} />
      <Hours name="close_hours" label={t('Close within, hours')} value={settings.closeHours} />
      <Labelled label={t('Ask whether it helped, days later')} hint={t('Empty: never')}>
        <input type="number" name="check_after_days" min="1" max={MAX_CHECK_DAYS} value={settings.checkAfterDays ?? ''} />
      </Labelled>
    </div>
    <OwnerFields owner={settings.owner} members={members} />
    <div class="actions">
      <button class="primary">{t('Save')}</button>
      <button class="quiet" name="preview" value="true">
        {t('See what it would open')}
      </button>
      <button class="quiet" name="reset" value="true" formnovalidate>
        {t('Back to the defaults')}
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
    <legend>{t('Who gets them')}</legend>
    {(Object.keys(OWNER_WORDS) as OwnerRule['kind'][]).map((kind) => (
      <div>
        <label class="check">
          <input type="radio" name="owner" value={kind} checked={owner.kind === kind} /> {t(OWNER_WORDS[kind])}
        </label>
        {kind === 'member' && (
          <select name="member_id" aria-label={t('Member')}>
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

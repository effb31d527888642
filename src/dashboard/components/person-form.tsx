import { NAMED_BY, type NamedBy } from '../../domain/privacy/person'
import type { Named } from '../../services/privacy/find-person'
import { msg, t } from '../i18n/t'
import { personHref } from '../links'
import { Labelled, Select } from './fields'

const NAMES: Record<NamedBy, string> = {
  user: msg('Your own id of the user'),
  email: msg('Mail address'),
  respondent: msg('Our id of a respondent (per_…)'),
  customer: msg('Your own id of a customer, with all its people'),
}

/** Asks whom a member means, and what kind of id they have. */
export const PersonForm = ({ named }: { named: Named | null }) => (
  <form method="get" action="/settings/data/person" class="fields person">
    <Labelled label={t('You have')}>
      <Select name="by" value={named?.by ?? 'user'} options={NAMED_BY.map((by) => [by, t(NAMES[by])])} />
    </Labelled>
    <Labelled label={t('Id or address')}>
      <input name="id" value={named?.id ?? ''} required maxlength={254} autocomplete="off" spellcheck={false} dir="auto" />
    </Labelled>
    <button class="primary">{t('Find')}</button>
  </form>
)

/** From where a person is shown to what is held of them. */
export const PersonLink = (named: Named) => (
  <p class="note">
    <a href={personHref(named.by, named.id)}>{t('Their data: export or erase')}</a>
  </p>
)

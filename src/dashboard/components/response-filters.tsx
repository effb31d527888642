import type { MemberRow } from '../../../db/queries/members'
import type { StoredSurvey } from '../../../db/queries/surveys'
import { CANCELLATION_REASONS } from '../../domain/billing/cancellation-reasons'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { SIGNALS } from '../../domain/text/signals'
import { t } from '../i18n/t'
import type { ResponsesQuery } from '../response-filter'
import { humanize, nameKind } from '../words'
import { FilterChoice, FilterField } from './filter-fields'
import { knownThemes } from '../theme-words'

interface Props {
  members: readonly MemberRow[]
  query: ResponsesQuery
  surveys: readonly StoredSurvey[]
}

/** The filters as a form of one GET: every view has its address, with or without scripts. */
export const ResponseFilters = ({ query, surveys, members }: Props) => (
  <form
    class="filters"
    method="get"
    action="/responses"
    data-lean
    role="search"
    aria-label={t('Filter answers')}
  >
    <FilterField name="q" label={t('Words')} value={query.q} />
    <FilterChoice
      name="follow_up"
      label={t('Follow-up')}
      value={query.follow_up}
      options={[
        ['none', t('None yet')],
        ['active', t('Open')],
        ['closed', t('Closed')],
      ]}
    />
    <FilterChoice
      name="kind"
      label={t('Kind')}
      value={query.kind}
      options={KIND_SLUGS.map((slug) => [slug, nameKind(slug)])}
    />
    <FilterChoice
      name="sentiment"
      label={t('Sentiment')}
      value={query.sentiment}
      options={['negative', 'neutral', 'positive'].map((name) => [name, humanize(name)])}
    />
    <FilterField name="keyword" label={t('Keyword')} value={query.keyword} />
    <FilterChoice
      name="theme"
      label={t('Theme')}
      value={query.theme}
      options={knownThemes().map(({ theme, name }) => [theme, name])}
    />
    <FilterChoice
      name="signal"
      label={t('Signal')}
      value={query.signal}
      options={SIGNALS.map(({ slug, name }) => [slug, t(name)])}
    />
    <ScoreRange query={query} />
    <FilterChoice
      name="has_comment"
      label={t('Comment')}
      value={query.has_comment ? 'true' : undefined}
      options={[['true', t('With a comment')]]}
    />
    <MoreFilters query={query} surveys={surveys} members={members} />
    <div class="actions">
      <button class="primary">{t('Show')}</button>
      <a class="button quiet" href="/responses">
        {t('Clear')}
      </a>
    </div>
  </form>
)

const MoreFilters = ({ query, surveys, members }: Props) => {
  const { survey_id, cause, customer_id, trust, from, to, owner_id, label } = query
  const used = [survey_id, cause, customer_id, trust, from, to, owner_id, label].some((value) => value !== undefined)
  return (
    <details class="more" open={used}>
      <summary>{t('More filters')}</summary>
      <div>
        <FilterChoice
          name="survey_id"
          label={t('Survey')}
          value={survey_id}
          options={surveys.map(({ id, name }) => [id, name])}
        />
        <FilterChoice
          name="cause"
          label={t('Reason for leaving')}
          value={cause}
          options={CANCELLATION_REASONS.map((slug) => [slug, humanize(slug)])}
        />
        <FilterChoice
          name="trust"
          label={t('Who answered')}
          value={trust}
          options={['verified', 'claimed', 'anonymous'].map((name) => [name, humanize(name)])}
        />
        <FilterChoice
          name="owner_id"
          label={t('Owner')}
          value={query.owner_id}
          options={members.map(({ id, name, email }) => [id, name === '' ? email : name])}
        />
        <FilterField name="label" label={t('Label')} value={query.label} />
        <FilterField name="customer_id" label={t('Customer id')} value={customer_id} />
        <FilterField name="from" label={t('From')} type="date" value={from} />
        <FilterField name="to" label={t('To')} type="date" value={to} />
      </div>
    </details>
  )
}

const ScoreRange = ({ query }: { query: ResponsesQuery }) => (
  <fieldset class="range">
    <legend>{t('Score')}</legend>
    <input
      type="number"
      name="min_score"
      min="0"
      max="10"
      value={query.min_score}
      aria-label={t('Lowest score')}
    />
    <span aria-hidden="true">{t('to')}</span>
    <input
      type="number"
      name="max_score"
      min="0"
      max="10"
      value={query.max_score}
      aria-label={t('Highest score')}
    />
  </fieldset>
)

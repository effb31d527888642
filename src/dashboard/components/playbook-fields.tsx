import type { Child } from 'hono/jsx'
import { CANCELLATION_REASONS } from '../../domain/billing/cancellation-reasons'
import { CHURN_CAUSES, CHURN_EVENT_TYPES } from '../../domain/billing/events'
import type { Audience } from '../../domain/playbooks/audience'
import {
  LIMITS,
  type PlaybookDefinition,
  SENTIMENTS,
  STOP_SIGNS,
  type Trigger,
  type TriggerName,
} from '../../domain/playbooks/playbook'
import { RISK_BANDS } from '../../domain/risk/band'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { SIGNALS } from '../../domain/text/signals'
import { CUSTOMER_STATUSES } from '../../http/routes/customer-json'
import { CANCEL_OUTCOMES } from '../../http/routes/playbook-definition-json'
import { t } from '../i18n/t'
import { formatAmount } from '../playbook-form'
import { CANCEL_OUTCOME_NAMES, type PlaybookChoices, STOP_SIGN_NAMES } from '../playbook-words'
import { knownThemes } from '../theme-words'
import { humanize, nameKind } from '../words'
import { Labelled, Select } from './fields'

type Choice = readonly [value: string, name: string]

/** Boxes of which any number is ticked. */
const Checks = ({ legend, name, choices, chosen }: {
  legend: string
  name: string
  choices: readonly Choice[]
  chosen: readonly string[]
}) => (
  <fieldset class="checks">
    <legend>{legend}</legend>
    {[...choices, ...chosen.filter((one) => !choices.some(([value]) => value === one)).map((one): Choice => [one, one])].map(
      ([value, text]) => (
        <label class="check">
          <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} />
          <span dir="auto">{text}</span>
        </label>
      ),
    )}
  </fieldset>
)

const asIs = (slugs: readonly string[]): Choice[] => slugs.map((slug) => [slug, humanize(slug)])

/** What starts it: one of six, whose own fields show only while it is chosen. */
export const TriggerFields = ({ trigger, choices }: { trigger: Trigger; choices: PlaybookChoices }) => (
  <fieldset class="triggers">
    <legend>{t('It starts when')}</legend>
    <Way name="response" trigger={trigger} text={t('somebody answers')}>
      {(own) => <AnswerFields own={own} choices={choices} />}
    </Way>
    <Way name="tag" trigger={trigger} text={t('a member tags an answer')}>
      {(own) => (
        <div class="fields">
          <Labelled label={t('What is tagged')}>
            <Select
              name="tag_field"
              value={own?.field ?? 'theme'}
              options={[['theme', t('A theme')], ['keyword', t('A keyword')], ['follow_up', t('A tag of its follow-up')]]}
            />
          </Labelled>
          <Labelled label={t('Which')} hint={t('Separated by commas; themes by their short name.')}>
            <input name="tag_values" value={own?.values.join(', ') ?? ''} maxlength={2_000} placeholder={t('price')} autocomplete="off" dir="auto" />
          </Labelled>
        </div>
      )}
    </Way>
    <Way name="segment" trigger={trigger} text={t('a customer comes into the audience below')}>
      {() => <p class="note">{t('Such as high risk. Who is in it already does not come in.')}</p>}
    </Way>
    <Way name="churn_event" trigger={trigger} text={t('the ledger hears of an event')}>
      {(own) => (
        <>
          <Checks legend={t('Events')} name="event_type" choices={asIs(CHURN_EVENT_TYPES)} chosen={own?.types ?? ['ended']} />
          <Checks legend={t('Only because of')} name="event_cause" choices={asIs(CHURN_CAUSES)} chosen={own?.causes ?? []} />
        </>
      )}
    </Way>
    <Way name="cancellation" trigger={trigger} text={t('a way to cancel ends')}>
      {(own) => (
        <>
          <Checks
            legend={t('With')}
            name="outcome"
            choices={CANCEL_OUTCOMES.map((slug): Choice => [slug, t(CANCEL_OUTCOME_NAMES[slug])])}
            chosen={own?.outcomes ?? ['kept']}
          />
          <Checks legend={t('Only for these reasons')} name="outcome_cause" choices={asIs(CANCELLATION_REASONS)} chosen={own?.causes ?? []} />
        </>
      )}
    </Way>
    <Way name="inaction" trigger={trigger} text={t('a customer was not seen for a while')}>
      {(own) => (
        <div class="fields">
          <Labelled label={t('Days')} hint={t('Since your product last said that it saw them.')}>
            <input type="number" name="days" min="1" max={LIMITS.inactionDays} value={own?.days ?? 30} />
          </Labelled>
        </div>
      )}
    </Way>
  </fieldset>
)

function Way<Name extends TriggerName>({ name, trigger, text, children }: {
  name: Name
  trigger: Trigger
  text: string
  children: (own: Extract<Trigger, { on: Name }> | undefined) => Child
}) {
  const isChosen = trigger.on === name
  return (
    <div class="way">
      <label class="check">
        <input type="radio" name="on" value={name} checked={isChosen} />
        <span>{text}</span>
      </label>
      <div class="own">{children(isChosen ? (trigger as Extract<Trigger, { on: Name }>) : undefined)}</div>
    </div>
  )
}

const AnswerFields = ({ own, choices }: {
  own: Extract<Trigger, { on: 'response' }> | undefined
  choices: PlaybookChoices
}) => (
  <>
    <Checks
      legend={t('Kinds of survey; all of them when none is ticked')}
      name="kind"
      choices={KIND_SLUGS.map((kind): Choice => [kind, nameKind(kind)])}
      chosen={own?.kinds ?? []}
    />
    <div class="fields">
      <Labelled label={t('Lowest score')}>
        <input type="number" name="min_score" min="0" max="10" value={own?.minScore ?? ''} />
      </Labelled>
      <Labelled label={t('Highest score')}>
        <input type="number" name="max_score" min="0" max="10" value={own?.maxScore ?? ''} />
      </Labelled>
    </div>
    <details open={Boolean(own && own.themes.length + own.signals.length + own.sentiments.length + own.surveyIds.length > 0)}>
      <summary>{t('By what they wrote, or by one survey')}</summary>
      <Checks
        legend={t('One of these themes')}
        name="theme"
        choices={knownThemes().map(({ theme, name }): Choice => [theme, name])}
        chosen={own?.themes ?? []}
      />
      <Checks legend={t('One of these signals')} name="signal" choices={SIGNALS.map(({ slug, name }): Choice => [slug, t(name)])} chosen={own?.signals ?? []} />
      <Checks legend={t('Mood')} name="sentiment" choices={asIs(SENTIMENTS)} chosen={own?.sentiments ?? []} />
      <Checks legend={t('Only these surveys')} name="survey" choices={choices.surveys} chosen={own?.surveyIds ?? []} />
    </details>
  </>
)

/** For which customers. */
export const AudienceFields = ({ audience, currency, open }: { audience: Audience; currency: string; open: boolean }) => (
  <details open={open}>
    <summary>{t('Only for some customers')}</summary>
    <Checks
      legend={t('Risk')}
      name="risk"
      choices={asIs(RISK_BANDS)}
      chosen={audience.riskBands}
    />
    <Checks
      legend={t('Status')}
      name="customer_status"
      choices={CUSTOMER_STATUSES.map((status): Choice => [status, status === 'none' ? t('Never paid') : humanize(status)])}
      chosen={audience.statuses}
    />
    <div class="fields">
      <Labelled label={t('Plans')} hint={t('Separated by commas.')}>
        <input name="plans" value={audience.plans.join(', ')} maxlength={2_000} autocomplete="off" dir="auto" />
      </Labelled>
      <Labelled label={t('MRR at least')}>
        <input type="number" name="min_mrr" min="0" step="any" value={formatAmount(audience.minMrrMinor, audience.currency ?? currency)} />
      </Labelled>
      <Labelled label={t('MRR at most')}>
        <input type="number" name="max_mrr" min="0" step="any" value={formatAmount(audience.maxMrrMinor, audience.currency ?? currency)} />
      </Labelled>
      <Labelled label={t('Currency')}>
        <input name="currency" pattern="[A-Z]{3}" maxlength={3} value={audience.currency ?? currency} autocomplete="off" />
      </Labelled>
      <Labelled label={t('Traits')} hint={t('As name=value, separated by commas.')}>
        <input
          name="traits"
          value={Object.entries(audience.traits).map(([name, value]) => `${name}=${value}`).join(', ')}
          maxlength={2_000}
          autocomplete="off"
          dir="auto"
        />
      </Labelled>
    </div>
  </details>
)

/** When it ends early, how often it may begin, and for whom it does nothing. */
export const RuleFields = ({ definition: { stopOn, windowDays, holdoutShare } }: { definition: PlaybookDefinition }) => (
  <>
    <Checks
      legend={t('It stops before its next step when')}
      name="stop_on"
      choices={STOP_SIGNS.map((sign): Choice => [sign, t(STOP_SIGN_NAMES[sign])])}
      chosen={stopOn}
    />
    <div class="fields">
      <Labelled label={t('Once per customer in so many days')} hint={t('Empty for once ever.')}>
        <input type="number" name="window_days" min="1" max={LIMITS.windowDays} value={windowDays ?? ''} />
      </Labelled>
      <Labelled label={t('Held out, percent')} hint={t('Nothing happens to them, by chance and for good: only so you see what it changes.')}>
        <input type="number" name="holdout" min="0" max={LIMITS.holdoutShare * 100} step="any" value={Math.round(holdoutShare * 1_000) / 10} />
      </Labelled>
    </div>
  </>
)

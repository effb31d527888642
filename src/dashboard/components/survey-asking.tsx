import type { KindSlug } from '../../contract/client'
import { KINDS } from '../../domain/surveys/kinds'
import { round } from '../charts/domain'
import { msg, t } from '../i18n/t'
import { writeSegment } from '../segment-lines'
import type { Definition } from '../survey-form'
import type { SurveySentences } from '../survey-sentences'
import { Labelled, Select, translated } from './fields'
import { Panel } from './panel'
import { nameKind } from '../words'

const TRIGGERS = [
  ['api', msg('my code asks for it')],
  ['event', msg('an event is tracked')],
  ['page', msg('a page is open')],
  ['click', msg('something is clicked')],
] as const

const POSITIONS = [
  ['bottom-right', msg('Bottom right')],
  ['bottom-left', msg('Bottom left')],
  ['center', msg('Centre')],
] as const

/** When a survey asks. */
export const SurveyTrigger = ({
  trigger,
  said,
}: {
  trigger: Definition['trigger']
  said: string | undefined
}) => (
  <Panel title={t('When it asks')}>
    <div class="fields">
      <Labelled label={t('Ask when')}>
        <Select name="trigger" value={trigger.on} options={translated(TRIGGERS)} />
      </Labelled>
      <Labelled
        label={t('Which')}
        hint={t('Name of the event, path of the page (* stands for anything), or CSS selector.')}
      >
        <input name="trigger_value" value={valueOf(trigger)} maxlength={500} autocomplete="off" />
      </Labelled>
      <Labelled label={t('Seconds later')}>
        <input
          type="number"
          name="delay_seconds"
          min="0"
          max="3600"
          step="any"
          value={trigger.on === 'api' ? 0 : trigger.delay_seconds}
        />
      </Labelled>
    </div>
    <Said name="trigger" text={said} />
  </Panel>
)

/** What the fields above amount to; a script says it anew while they are changed. */
const Said = ({ name, text }: { name: keyof SurveySentences; text: string | undefined }) => (
  <p class="says" data-says={name} aria-live="polite" dir="auto">
    {text}
  </p>
)

/** Whom a survey asks, how often, and how many answers are enough. */
export const SurveyTargeting = ({
  kind,
  targeting,
  said,
}: {
  kind: KindSlug
  targeting: Definition['targeting']
  said: string | undefined
}) => {
  const usual = KINDS[kind].cooldownDays
  return (
    <Panel title={t('Whom it asks')}>
      <div class="fields">
        <Labelled label={t('Share of people, %')} hint={t('Who is in stays in.')}>
          <input
            type="number"
            name="sampling_percent"
            min="0"
            max="100"
            step="any"
            value={round(100 * targeting.sampling_rate)}
          />
        </Labelled>
        {usual !== null && (
          <Labelled
            label={t('Days between surveys')}
            hint={t('Per person and for all {name} surveys. Usually {usual}.', {
              name: nameKind(kind),
              usual,
            })}
          >
            <input
              type="number"
              name="cooldown_days"
              min="0"
              max="365"
              value={targeting.cooldown_days ?? undefined}
              placeholder={String(usual)}
            />
          </Labelled>
        )}
        <Labelled label={t('Stop after answers')} hint={t('Empty: without end.')}>
          <input
            type="number"
            name="max_responses"
            min="1"
            value={targeting.max_responses ?? undefined}
          />
        </Labelled>
      </div>
      <Labelled
        label={t('Only people with these traits')}
        hint={t('One per line: plan=pro. All of them must match.')}
      >
        <textarea name="segment" rows={3} spellcheck={false}>
          {writeSegment(targeting.segment)}
        </textarea>
      </Labelled>
      <Said name="targeting" text={said} />
    </Panel>
  )
}

/** Whether it ends by asking for leave to write back. */
export const SurveyContact = ({ asks }: { asks: boolean }) => (
  <Panel
    title={t('Writing back')}
    note={t('Who has an email address here and never said yes or no is asked in one last step.')}
  >
    <input type="hidden" name="asking" value="contact" />
    <label class="check">
      <input type="checkbox" name="ask_contact" checked={asks} />
      {t('Ask at the end whether you may write to them about their answer')}
    </label>
  </Panel>
)

/** How a survey looks. */
export const SurveyLook = ({ theme }: { theme: Definition['theme'] }) => (
  <Panel title={t('Look')}>
    <div class="fields">
      <Labelled label={t('Colour')} hint={t('Like #3b5bdb. Empty: black or white.')}>
        <input
          name="color"
          value={theme.color ?? undefined}
          pattern="#[0-9a-fA-F]{6}"
          placeholder="#3b5bdb"
          maxlength={7}
        />
      </Labelled>
      <Labelled label={t('Position')}>
        <Select name="position" value={theme.position} options={translated(POSITIONS)} />
      </Labelled>
    </div>
  </Panel>
)

function valueOf(trigger: Definition['trigger']): string {
  if (trigger.on === 'event') return trigger.name
  if (trigger.on === 'page') return trigger.path
  return trigger.on === 'click' ? trigger.selector : ''
}

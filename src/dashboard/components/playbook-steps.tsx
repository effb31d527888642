import { LIMITS, type Step } from '../../domain/playbooks/playbook'
import { msg, t } from '../i18n/t'
import type { PlaybookChoices } from '../playbook-words'
import { Labelled, Select } from './fields'

const DOING = [
  ['', msg('Nothing')],
  ['follow_up', msg('Open a follow-up')],
  ['message', msg('Send a message')],
  ['webhook', msg('Call a webhook')],
  ['wait', msg('Wait')],
] as const

const BLANKS = 2

/** The steps in their order, and room for more. Each row shows the fields of what it does. */
export const StepFields = ({ steps, choices }: { steps: readonly Step[]; choices: PlaybookChoices }) => {
  const rows: (Step | null)[] = [...steps, ...Array<null>(BLANKS).fill(null)].slice(0, LIMITS.steps)
  return (
    <ol class="steps">
      {rows.map((step, i) => (
        <li>
          <StepRow step={step} i={i} choices={choices} />
        </li>
      ))}
    </ol>
  )
}

const StepRow = ({ step, i, choices }: { step: Step | null; i: number; choices: PlaybookChoices }) => {
  const own = <Name extends Step['do']>(name: Name) =>
    step?.do === name ? (step as Extract<Step, { do: Name }>) : undefined
  return (
    <fieldset class="step">
      <legend>{t('Step {n}', { n: i + 1 })}</legend>
      <Select name={`do_${i}`} label={t('What step {n} does', { n: i + 1 })} value={step?.do ?? ''} options={DOING.map(([value, name]) => [value, t(name)] as const)} />
      <FollowUpFields own={own('follow_up')} i={i} choices={choices} />
      <MessageFields own={own('message')} i={i} choices={choices} />
      <div class="fields for-webhook">
        <Labelled label={t('Where')}>
          <Select
            name={`endpoint_${i}`}
            value={own('webhook')?.endpointId ?? ''}
            options={[['', t('Every endpoint that wants it')], ...choices.endpoints]}
          />
        </Labelled>
      </div>
      <WaitFields hours={own('wait')?.hours ?? 48} i={i} />
    </fieldset>
  )
}

const FollowUpFields = ({ own, i, choices }: {
  own: Extract<Step, { do: 'follow_up' }> | undefined
  i: number
  choices: PlaybookChoices
}) => (
  <div class="fields for-follow_up">
    <Labelled label={t('What is to be done')}>
      <input name={`title_${i}`} maxlength={LIMITS.title} value={own?.title ?? ''} placeholder={t('Call them')} autocomplete="off" dir="auto" />
    </Labelled>
    <Labelled label={t('Owner')}>
      <Select
        name={`owner_${i}`}
        value={own?.owner.by === 'member' ? own.owner.memberId : own?.owner.by === 'turns' ? 'turns' : ''}
        options={[['', t('Nobody yet')], ...choices.members, ...(choices.members.length > 1 ? ([['turns', t('Everybody by turns')]] as const) : [])]}
      />
    </Labelled>
    <Labelled label={t('Due within hours')}>
      <input type="number" name={`due_${i}`} min="1" max={LIMITS.dueHours} value={own?.dueHours ?? 24} />
    </Labelled>
  </div>
)

const MessageFields = ({ own, i, choices }: {
  own: Extract<Step, { do: 'message' }> | undefined
  i: number
  choices: PlaybookChoices
}) => (
  <div class="fields for-message">
    <Labelled label={t('Text')}>
      <Select name={`template_${i}`} value={own?.templateId ?? ''} options={choices.templates} />
    </Labelled>
    <Labelled label={t('To')}>
      <Select
        name={`to_${i}`}
        value={own?.to === 'team' ? (own.channelId ?? '') : ''}
        options={[['', t('The person, by mail')], ...choices.channels.map(([id, name]) => [id, t('The team, by {name}', { name })] as const)]}
      />
    </Labelled>
  </div>
)

const WaitFields = ({ hours, i }: { hours: number; i: number }) => {
  const isDays = hours % 24 === 0
  return (
    <div class="fields for-wait">
      <Labelled label={t('How long')}>
        <input type="number" name={`wait_${i}`} min="1" max={LIMITS.waitHours} value={isDays ? hours / 24 : hours} />
      </Labelled>
      <Labelled label={t('Unit')}>
        <Select name={`unit_${i}`} value={isDays ? 'days' : 'hours'} options={[['days', t('Days')], ['hours', t('Hours')]]} />
      </Labelled>
    </div>
  )
}

import { LIMITS, type Step } from '../../domain/playbooks/playbook'
import type { PlaybookChoices } from '../playbook-words'
import { Labelled, Select } from './fields'

const DOING = [
  ['', 'Nothing'],
  ['follow_up', 'Open a follow-up'],
  ['message', 'Send a message'],
  ['webhook', 'Call a webhook'],
  ['wait', 'Wait'],
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
      <legend>Step {i + 1}</legend>
      <Select name={`do_${i}`} label={`What step ${i + 1} does`} value={step?.do ?? ''} options={DOING} />
      <FollowUpFields own={own('follow_up')} i={i} choices={choices} />
      <MessageFields own={own('message')} i={i} choices={choices} />
      <div class="fields for-webhook">
        <Labelled label="Where">
          <Select
            name={`endpoint_${i}`}
            value={own('webhook')?.endpointId ?? ''}
            options={[['', 'Every endpoint that wants it'], ...choices.endpoints]}
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
    <Labelled label="What is to be done">
      <input name={`title_${i}`} maxlength={LIMITS.title} value={own?.title ?? ''} placeholder="Call them" autocomplete="off" dir="auto" />
    </Labelled>
    <Labelled label="Owner">
      <Select
        name={`owner_${i}`}
        value={own?.owner.by === 'member' ? own.owner.memberId : own?.owner.by === 'turns' ? 'turns' : ''}
        options={[['', 'Nobody yet'], ...choices.members, ...(choices.members.length > 1 ? ([['turns', 'Everybody by turns']] as const) : [])]}
      />
    </Labelled>
    <Labelled label="Due within hours">
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
    <Labelled label="Text">
      <Select name={`template_${i}`} value={own?.templateId ?? ''} options={choices.templates} />
    </Labelled>
    <Labelled label="To">
      <Select
        name={`to_${i}`}
        value={own?.to === 'team' ? (own.channelId ?? '') : ''}
        options={[['', 'The person, by mail'], ...choices.channels.map(([id, name]) => [id, `The team, by ${name}`] as const)]}
      />
    </Labelled>
  </div>
)

const WaitFields = ({ hours, i }: { hours: number; i: number }) => {
  const isDays = hours % 24 === 0
  return (
    <div class="fields for-wait">
      <Labelled label="How long">
        <input type="number" name={`wait_${i}`} min="1" max={LIMITS.waitHours} value={isDays ? hours / 24 : hours} />
      </Labelled>
      <Labelled label="Unit">
        <Select name={`unit_${i}`} value={isDays ? 'days' : 'hours'} options={[['days', 'Days'], ['hours', 'Hours']]} />
      </Labelled>
    </div>
  )
}

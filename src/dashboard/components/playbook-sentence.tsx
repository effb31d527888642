import type { PlaybookDefinition, PlaybookStatus } from '../../domain/playbooks/playbook'
import { t } from '../i18n/t'
import { describeStep, describeTriggerOf, PLAYBOOK_STATUS_NAMES, type PlaybookChoices } from '../playbook-words'

const TONES: Record<PlaybookStatus, 'high' | 'middle'> = {
  draft: 'middle',
  on: 'high',
  off: 'middle',
  archived: 'middle',
}

export const PlaybookBadge = ({ status }: { status: PlaybookStatus }) => (
  <span class={`badge ${TONES[status]}`}>{t(PLAYBOOK_STATUS_NAMES[status])}</span>
)

/** "When someone rates NPS 0–6 → open a follow-up, wait 2 days, send “Sorry about that”." */
export const PlaybookSentence = ({ definition, choices }: {
  definition: PlaybookDefinition
  choices: PlaybookChoices
}) => (
  <p class="sentence" dir="auto">
    {describeTriggerOf(definition, choices)} <span aria-hidden="true">→</span>{' '}
    {definition.steps.map((step) => describeStep(step, choices)).join(', ')}.
  </p>
)

import type { RunState } from '../../domain/playbooks/advance'
import type { LoggedRun } from '../../services/playbooks/describe'
import { formatTime } from '../format'
import { t } from '../i18n/t'
import { customerHref, playbookHref, responsesHref } from '../links'
import { describeDeed, RUN_STATE_NAMES } from '../playbook-words'

const TONES: Record<RunState, 'high' | 'middle' | 'low'> = {
  running: 'middle',
  done: 'high',
  stopped: 'low',
  held_out: 'middle',
}

export const RunStateBadge = ({ state }: { state: RunState }) => (
  <span class={`badge ${TONES[state]}`}>{t(RUN_STATE_NAMES[state])}</span>
)

/** Whom it was for: a customer, or a person of none. */
export const WhoOf = ({ customerId, respondentId }: { customerId: string | null; respondentId: string | null }) =>
  customerId === null ? (
    <a href={responsesHref({})}>{respondentId}</a>
  ) : (
    <a href={customerHref(customerId)} dir="auto">
      {customerId}
    </a>
  )

/** What a playbook did, person by person, newest first. */
export const RunList = ({ runs, timeZone }: { runs: readonly LoggedRun[]; timeZone: string }) => (
  <ol class="runs">
    {runs.map((run) => (
      <li>
        <p>
          <WhoOf {...run} /> <RunStateBadge state={run.state} />{' '}
          <time class="muted">{formatTime(timeZone, run.startedAt)}</time>
        </p>
        <RunLog run={run} timeZone={timeZone} />
        {run.state === 'running' && (
          <form method="post" action={`${playbookHref(run.playbookId)}/runs/${run.id}/stop`}>
            <button class="quiet">{t('Stop')}</button>
          </form>
        )}
      </li>
    ))}
  </ol>
)

/** Step by step, with what is to come. */
export const RunLog = ({ run, timeZone }: { run: LoggedRun; timeZone: string }) => (
  <ul class="deeds">
    {run.log.map((line) => (
      <li>
        <time class="muted">{formatTime(timeZone, line.at)}</time>
        <span>{describeDeed(line)}</span>
      </li>
    ))}
    {run.state === 'held_out' && <li>{t('Nothing, by chance: they show what happens without it.')}</li>}
    {run.state === 'running' && run.dueAt !== null && (
      <li>
        <time class="muted">{formatTime(timeZone, run.dueAt)}</time>
        <span>{t('Step {n} is due', { n: run.step + 1 })}</span>
      </li>
    )}
  </ul>
)

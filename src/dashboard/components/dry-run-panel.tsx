import type { PlaybookDefinition } from '../../domain/playbooks/playbook'
import { DRY_RUN_DAYS, type DryRun } from '../../services/playbooks/dry-run/dry-run'
import { formatCount, formatTime } from '../format'
import { plural, t } from '../i18n/t'
import { hrefOf, playbookHref } from '../links'
import { describeDeed, describeStep, type PlaybookChoices, RUN_STATE_NAMES } from '../playbook-words'
import { Panel, TableBox } from './panel'
import { RunStateBadge, WhoOf } from './playbook-runs'
import { Tabs } from './tabs'

/** Rows of a table that somebody reads. */
const SHOWN = 20

/** What it would have done, had it been on: before anybody is written to. */
export const DryRunPanel = ({ id, definition, run, choices, timeZone }: {
  id: string
  definition: PlaybookDefinition
  run: DryRun | null
  choices: PlaybookChoices
  timeZone: string
}) => (
  <Panel id="dry-run" title={t('Dry run')} note={t('Whom it would have reached had it been on. Nothing is written, nothing is sent.')}>
    <Tabs
      label={t('Days to look back')}
      tabs={DRY_RUN_DAYS.map((days) => ({
        name: t('Last {days} days', { days }),
        href: `${hrefOf(playbookHref(id), { dry_run: days })}#dry-run`,
        current: run?.days === days,
      }))}
    />
    {run && <DryRunResult run={run} definition={definition} choices={choices} timeZone={timeZone} />}
  </Panel>
)

const DryRunResult = ({ run, definition, choices, timeZone }: {
  run: DryRun
  definition: PlaybookDefinition
  choices: PlaybookChoices
  timeZone: string
}) => {
  if (!run.isKnown) {
    return (
      <p class="note">
        {t('When customers came into this audience is not on record: only bands of risk are, with their times. Switch it on to see.')}
      </p>
    )
  }
  const began = Object.values(run.states).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <p>
        <strong>
          {plural(run.reached, {
            one: '{n} customer or person reached',
            other: '{n} customers and people reached',
          })}
        </strong>
        {run.states.held_out > 0 && `, ${t('{n} held out', { n: run.states.held_out })}`}.{' '}
        {run.isCut
          ? plural(run.causes, {
              one: 'From {n} cause, the newest; there were more.',
              other: 'From {n} causes, the newest; there were more.',
            })
          : plural(run.causes, { one: 'From {n} cause.', other: 'From {n} causes.' })}
      </p>
      {began > 0 && (
        <>
          <ol class="done">
            {definition.steps.map((step, i) => (
              <li>
                {describeStep(step, choices)}{' '}
                <span class="muted">{plural(run.done[i] ?? 0, { one: '{n} time', other: '{n} times' })}</span>
              </li>
            ))}
          </ol>
          <p class="note">
            {(['running', 'done', 'stopped'] as const)
              .map((state) => `${t(RUN_STATE_NAMES[state])}: ${formatCount(run.states[state])}`)
              .join(', ')}
            . {t('By now; customers are taken as they are now.')}
          </p>
          <TableBox label={t('Runs there would have been')}>
            <thead>
              <tr>
                <th scope="col">{t('Who')}</th>
                <th scope="col">{t('Began')}</th>
                <th scope="col">{t('Now')}</th>
                <th scope="col">{t('What would have been done')}</th>
              </tr>
            </thead>
            <tbody>
              {run.runs.slice(0, SHOWN).map((one) => (
                <tr>
                  <td>
                    <WhoOf {...one} />
                  </td>
                  <td>{formatTime(timeZone, one.startedAt)}</td>
                  <td>
                    <RunStateBadge state={one.state} />
                  </td>
                  <td>
                    {one.deeds
                      .map(({ what }) => describeDeed({ did: what.do, reason: what.do === 'stop' ? what.reason : null }))
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </TableBox>
          {began > SHOWN && (
            <p class="note">{t('The newest {shown} of {n}.', { shown: SHOWN, n: began })}</p>
          )}
        </>
      )}
    </>
  )
}

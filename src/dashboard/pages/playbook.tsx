import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Context } from '../../context'
import { isNarrowed } from '../../domain/playbooks/audience'
import { LIMITS, type PlaybookStatus } from '../../domain/playbooks/playbook'
import { describePlaybookById, listLoggedRuns } from '../../services/playbooks/describe'
import { DRY_RUN_DAYS, dryRun } from '../../services/playbooks/dry-run/dry-run'
import { keptFigures } from '../../services/kept/keep'
import { EFFECT_HORIZONS, playbookEffect } from '../../services/playbooks/effect'
import { DryRunPanel } from '../components/dry-run-panel'
import { EffectPanel } from '../components/effect-panel'
import { Labelled } from '../components/fields'
import { Notice, PageTitle, Panel } from '../components/panel'
import { AudienceFields, RuleFields, TriggerFields } from '../components/playbook-fields'
import { RunList } from '../components/playbook-runs'
import { PlaybookBadge, PlaybookSentence } from '../components/playbook-sentence'
import { StepFields } from '../components/playbook-steps'
import { msg, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf, playbookHref } from '../links'
import type { PlaybookFields } from '../playbook-form'
import { type Recipe, RECIPES } from '../playbook-recipes'
import { loadPlaybookChoices, type PlaybookChoices } from '../playbook-words'

const RUNS_SHOWN = 20

export interface Refused {
  problem: string
  fields?: PlaybookFields
}

export const showNewPlaybook = (c: PageContext): Promise<Response> => renderNewPlaybook(c)

/** The form of a new playbook, filled in from a recipe. */
export async function renderNewPlaybook(c: PageContext, refused?: Refused): Promise<Response> {
  const { ctx } = c.var
  const recipe = RECIPES[c.req.query('recipe') ?? ''] ?? RECIPES['detractors']
  const fields = refused?.fields ?? (recipe && inWords(recipe))
  return await renderPage(
    c,
    { title: t('New playbook'), place: '/playbooks', status: refused ? 422 : 200 },
    <>
      <Back />
      <PageTitle title={t('New playbook')} />
      <Refusal refused={refused} />
      {fields && (
        <Editor action="/playbooks" fields={fields} choices={await loadPlaybookChoices(ctx)} ctx={ctx} button={t('Save as a draft')} />
      )}
    </>,
  )
}

/** A recipe as a draft of the member's own: what it names is in the member's language from the start. */
const inWords = ({ name, definition }: Recipe): PlaybookFields => ({
  name: t(name),
  definition: {
    ...definition,
    steps: definition.steps.map((step) => ('title' in step ? { ...step, title: t(step.title) } : step)),
  },
})

export const showPlaybook = (c: PageContext): Promise<Response> => renderPlaybook(c)

/** One playbook: what it does in words, whom it would reach, what it did and what it changes. */
export async function renderPlaybook(c: PageContext, refused?: Refused): Promise<Response> {
  const { ctx } = c.var
  const id = c.req.param('id') ?? ''
  const playbook = await describePlaybookById(ctx, id)
  const days = DRY_RUN_DAYS.find((each) => String(each) === c.req.query('dry_run'))
  const horizon = EFFECT_HORIZONS.find((each) => String(each) === c.req.query('horizon')) ?? 90
  const [choices, rehearsed, runs, effect] = await Promise.all([
    loadPlaybookChoices(ctx),
    days === undefined ? null : dryRun(ctx, id, days),
    listLoggedRuns(ctx, { playbookId: id }, { limit: RUNS_SHOWN }),
    keptFigures(ctx, ['effect of a playbook', id, horizon], () => playbookEffect(ctx, id, horizon)),
  ])
  const { timeZone } = ctx.workspace
  const status: ContentfulStatusCode = refused ? 422 : 200
  return await renderPage(
    c,
    { title: playbook.name, place: '/playbooks', status },
    <>
      <Back />
      <PageTitle title={playbook.name}>
        <PlaybookBadge status={playbook.status} />
        <Switches id={id} status={playbook.status} />
      </PageTitle>
      <Done done={c.req.query('done')} />
      <Refusal refused={refused} />
      <Panel title={t('In words')}>
        <PlaybookSentence definition={playbook.definition} choices={choices} />
      </Panel>
      <DryRunPanel id={id} definition={playbook.definition} run={rehearsed} choices={choices} timeZone={timeZone} />
      {runs.length > 0 && (
        <>
          <EffectPanel id={id} effect={effect.figures} asOf={effect.asOf} timeZone={timeZone} />
          <Panel title={t('Whom it began for')} note={t('The newest first, each with what was done.')}>
            <RunList runs={runs} timeZone={timeZone} />
          </Panel>
        </>
      )}
      {playbook.status !== 'archived' && (
        <Editor
          action={playbookHref(id)}
          fields={refused?.fields ?? playbook}
          choices={choices}
          ctx={ctx}
          button={t('Save')}
          note={playbook.status === 'on' ? t('What is under way ends as it began; the change holds from the next one on.') : undefined}
        />
      )}
    </>,
  )
}

const Editor = ({ action, fields: { name, definition }, choices, ctx, button, note }: {
  action: string
  fields: PlaybookFields
  choices: PlaybookChoices
  ctx: Context
  button: string
  note?: string | undefined
}) => (
  <form method="post" action={action} class="playbook-form">
    <Panel title={t('When')} note={note}>
      <Labelled label={t('Name')}>
        <input name="name" required maxlength={LIMITS.name} value={name} autocomplete="off" dir="auto" />
      </Labelled>
      <TriggerFields trigger={definition.trigger} choices={choices} />
      <AudienceFields
        audience={definition.audience}
        currency={ctx.workspace.currency}
        open={definition.trigger.on === 'segment' || isNarrowed(definition.audience)}
      />
    </Panel>
    <Panel title={t('Then')} note={t('In this order. Choose Nothing to take a step out; saving makes room for more.')}>
      <StepFields steps={definition.steps} choices={choices} />
    </Panel>
    <Panel title={t('Unless')}>
      <RuleFields definition={definition} />
    </Panel>
    <button class="primary">{button}</button>
  </form>
)

const Switches = ({ id, status }: { id: string; status: PlaybookStatus }) => {
  if (status === 'archived') return null
  const isOn = status === 'on'
  return (
    <form method="post" action={`${playbookHref(id)}/status`} class="actions">
      <button class={isOn ? 'quiet' : 'primary'} name="status" value={isOn ? 'off' : 'on'}>
        {isOn ? t('Switch off') : t('Switch on')}
      </button>
      <button class="quiet" name="status" value="archived">
        {t('Archive')}
      </button>
    </form>
  )
}

const DONE: Readonly<Record<string, string>> = {
  saved: msg('Saved.'),
  on: msg('Switched on. It begins with the next one.'),
  off: msg('Switched off. What is under way stops before its next step.'),
  stopped: msg('Stopped.'),
}

const Done = ({ done }: { done: string | undefined }) => {
  const said = DONE[done ?? '']
  return said === undefined ? null : <Notice>{t(said)}</Notice>
}

const Back = () => (
  <p class="back">
    <a href={hrefOf('/playbooks')}>{t('Playbooks')}</a>
  </p>
)

const Refusal = ({ refused }: { refused: Refused | undefined }) =>
  refused === undefined ? null : (
    <Notice kind="refused">
      <p>{refused.problem}</p>
    </Notice>
  )

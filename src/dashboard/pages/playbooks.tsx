import { type DescribedPlaybook, describePlaybooks } from '../../services/playbooks/describe'
import { Empty, Notice, PageTitle } from '../components/panel'
import { PlaybookBadge, PlaybookSentence } from '../components/playbook-sentence'
import { formatDate } from '../format'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf, playbookHref } from '../links'
import { RECIPES } from '../playbook-recipes'
import { loadPlaybookChoices, type PlaybookChoices } from '../playbook-words'

/** What happens by itself, and how often it did. */
export async function showPlaybooks(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const showArchived = c.req.query('archived') === 'true'
  const [all, choices] = await Promise.all([describePlaybooks(ctx), loadPlaybookChoices(ctx)])
  const shown = all.filter(({ status }) => (status === 'archived') === showArchived)
  const isAnyArchived = all.some(({ status }) => status === 'archived')
  return await renderPage(
    c,
    { title: t('Playbooks'), place: '/playbooks' },
    <>
      <PageTitle title={t('Playbooks')}>
        <a class="button primary" href="/playbooks/new">
          {t('New playbook')}
        </a>
      </PageTitle>
      {c.req.query('done') === 'archived' && <Notice>{t('Archived. What it did stays on record.')}</Notice>}
      {shown.length === 0 && !showArchived ? (
        <Beginnings />
      ) : (
        <div class="over">
          {shown.map((playbook) => (
            <PlaybookCard playbook={playbook} choices={choices} timeZone={ctx.workspace.timeZone} />
          ))}
        </div>
      )}
      {isAnyArchived && (
        <p class="note">
          <a href={hrefOf('/playbooks', { archived: showArchived ? undefined : 'true' })}>
            {showArchived ? t('All that are in use') : t('Archived ones')}
          </a>
        </p>
      )}
    </>,
  )
}

const PlaybookCard = ({ playbook, choices, timeZone }: {
  playbook: DescribedPlaybook
  choices: PlaybookChoices
  timeZone: string
}) => {
  const { id, name, status, runs, lastStartedAt } = playbook
  return (
    <article class="panel playbook">
      <h2>
        <a href={playbookHref(id)} dir="auto">
          {name}
        </a>{' '}
        <PlaybookBadge status={status} />
      </h2>
      <PlaybookSentence definition={playbook.definition} choices={choices} />
      <p class="note">
        {lastStartedAt === null
          ? t('It has begun for nobody yet.')
          : [
              t('{n} under way', { n: runs.running }),
              t('{n} done', { n: runs.done }),
              t('{n} stopped', { n: runs.stopped }),
              ...(runs.held_out > 0 ? [t('{n} held out', { n: runs.held_out })] : []),
              t('last began {day}', { day: formatDate(timeZone, lastStartedAt) }),
            ].join(' · ')}
      </p>
    </article>
  )
}

/** Three to begin with, each a draft that is looked at before anybody is written to. */
const Beginnings = () => (
  <>
    <Empty>
      <h2>{t('When this happens, do that')}</h2>
      <p>
        {t('A playbook waits for an answer, an end, a silence, and then does its steps: a follow-up for somebody, a message, a webhook. It begins as a draft; a dry run shows whom it would have reached.')}
      </p>
    </Empty>
    <div class="over">
      {Object.entries(RECIPES).map(([slug, { name, what }]) => (
        <article class="panel playbook">
          <h2>{t(name)}</h2>
          <p>{t(what)}</p>
          <div>
            <a class="button quiet" href={hrefOf('/playbooks/new', { recipe: slug })}>
              {t('Begin with this')}
            </a>
          </div>
        </article>
      ))}
    </div>
  </>
)

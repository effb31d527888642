import {
  type CancelSessionRow,
  findSession,
  listShowingsOfSessions,
} from '../../../db/queries/cancellations'
import { listSpellsOfCustomers } from '../../../db/queries/churn'
import { listResponses } from '../../../db/queries/response-list'
import { findResponse } from '../../../db/queries/responses'
import { listSurveys } from '../../../db/queries/surveys'
import { fateOf } from '../../domain/cancellation/fate'
import { AppError } from '../../errors'
import { Comment } from '../components/comment'
import { PageTitle, Panel } from '../components/panel'
import { ResponseItem } from '../components/response-item'
import { SessionFacts } from '../components/session-facts'
import { SessionSteps } from '../components/session-steps'
import { flowNamesOf } from '../flow-names'
import { formatTime } from '../format'
import { t } from '../i18n/t'
import { answersOf } from '../last-answers'
import { type PageContext, renderPage } from '../layout'
import { namesFor } from '../names'
import { humanize } from '../words'

const EARLIER = 20

/** One session as it was: every screen, time and choice, and what the person had said before. */
export async function showCancelSession(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const { db, workspace } = ctx
  const session = await findSession(db, workspace.id, c.req.param('id') ?? '')
  if (!session) throw new AppError('not_found', t('there is no such session'))
  const { customerId, responseId, openedAt } = session
  const [showings, answers, own, spells, surveys] = await Promise.all([
    listShowingsOfSessions(db, workspace.id, [session.id]),
    listResponses(db, workspace.id, answersOf({ ...session, before: openedAt }), EARLIER),
    responseId === null ? undefined : findResponse(db, workspace.id, responseId),
    customerId === null ? [] : listSpellsOfCustomers(db, workspace.id, [customerId]),
    listSurveys(db, workspace.id),
  ])
  const names = flowNamesOf(surveys)
  const responseNames = await namesFor(ctx, answers, surveys)
  return await renderPage(
    c,
    { title: t('Cancellation session'), place: '/cancellations' },
    <>
      <PageTitle title={titleOf(session)}>
        <p class="muted">{formatTime(workspace.timeZone, openedAt)}</p>
      </PageTitle>
      <div class="grid one-two">
        <SessionFacts
          session={session}
          showings={showings}
          fate={fateOf(openedAt, spells, ctx.now())}
          names={names}
          timeZone={workspace.timeZone}
        />
        <div class="stacked-panels">
          {own?.comment != null && (
            <Panel title={t('In their words')}>
              <Comment text={own.comment} tags={own.tags} />
            </Panel>
          )}
          <SessionSteps session={session} names={names} />
          <Panel title={t('What they had said before, newest first')}>
            {answers.length === 0 ? (
              <p class="note">{t('No earlier answer of theirs is known.')}</p>
            ) : (
              <ol class="timeline">
                {answers.map((row) => (
                  <li>
                    <ResponseItem row={row} names={responseNames} />
                  </li>
                ))}
              </ol>
            )}
          </Panel>
        </div>
      </div>
    </>,
  )
}

const titleOf = ({ outcome, kind }: CancelSessionRow): string => {
  if (outcome === 'cancel') return kind === 'withdrawal' ? t('Withdrawn') : t('Cancelled')
  return outcome === null ? t('Still open') : humanize(outcome)
}

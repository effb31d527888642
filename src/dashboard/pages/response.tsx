import { listFollowUpsOfResponses } from '../../../db/queries/follow-ups'
import { listMembers } from '../../../db/queries/members'
import { findRespondent } from '../../../db/queries/respondents'
import { listResponses } from '../../../db/queries/response-list'
import { findResponse, listUnlinkedResponses, type ResponseRow } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { AnswerFollowUps } from '../components/answer-follow-ups'
import { ScoreBadge } from '../components/badges'
import { Comment, Keywords, Marks } from '../components/comment'
import { CorrectTags } from '../components/correct-tags'
import { PageTitle, Panel } from '../components/panel'
import { PersonLink } from '../components/person-form'
import { ReplyPanel } from '../components/reply-panel'
import { noComment, ResponseItem, type ResponseNames } from '../components/response-item'
import { TagReasons } from '../components/tag-reasons'
import { formatLanguage, formatTime } from '../format'
import { msg, t } from '../i18n/t'
import { isOwner, type PageContext, renderPage } from '../layout'
import { customerHref, surveyHref } from '../links'
import { namesFor } from '../names'
import { humanize, nameKind } from '../words'
import { readReplies } from './response-reply'

const OTHERS = 20

const TRUST = {
  verified: msg('Verified: your server signed who this is'),
  claimed: msg('Claimed: the page said who this is, unsigned'),
  anonymous: msg('Anonymous: a browser nobody named'),
}

/** One answer: what was said, why it was tagged so, and what else its person or customer said. */
export async function showResponse(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const row = await findResponse(ctx.db, ctx.workspace.id, c.req.param('id') ?? '')
  if (!row) throw new AppError('not_found', t('there is no such answer'))

  const [others, followUps, members, person, reply] = await Promise.all([
    listOthers(ctx, row),
    listFollowUpsOfResponses(ctx.db, ctx.workspace.id, [row.id]),
    listMembers(ctx.db, ctx.workspace.id),
    findRespondent(ctx.db, ctx.workspace.id, row.respondentId),
    readReplies(ctx, row),
  ])
  const names = await namesFor(ctx, [row, ...others])
  return await renderPage(
    c,
    { title: t('{kind} answer', { kind: nameKind(row.kind) }), place: '/responses' },
    <>
      <PageTitle title={t('{kind} answer', { kind: nameKind(row.kind) })} />
      <div class="grid two-one">
        <div>
          <Said row={row} />
          {row.comment !== null && row.tags && (
            <>
              <TagReasons comment={row.comment} tags={row.tags} />
              <CorrectTags row={row} tags={row.tags} />
            </>
          )}
          <ReplyPanel {...reply} />
        </div>
        <div>
          <Facts row={row} names={names} person={person?.name ?? person?.email ?? null} />
          {person && isOwner(c) && <PersonLink by="respondent" id={person.id} />}
          <AnswerFollowUps responseId={row.id} rows={followUps} members={members} now={ctx.now()} />
        </div>
      </div>
      <Panel
        title={
          row.customerId === null
            ? t('Other answers of this person')
            : t('Other answers of this customer')
        }
      >
        {others.length === 0 ? (
          <p class="note">{t('None.')}</p>
        ) : (
          others.map((other) => <ResponseItem row={other} names={names} />)
        )}
      </Panel>
    </>,
  )
}

const Said = ({ row }: { row: ResponseRow }) => (
  <div class="panel said">
    <ScoreBadge kind={row.kind} score={row.score} />
    {row.cause !== null && <p class="reason">{humanize(row.cause)}</p>}
    {row.comment === null ? (
      <p class="muted">{noComment(row)}</p>
    ) : (
      <Comment text={row.comment} tags={row.tags} />
    )}
    <Marks tags={row.tags} />
      <Keywords tags={row.tags} />
  </div>
)

/** Answers of the same customer; of the same browser or person while no customer is known. */
async function listOthers({ db, workspace }: Context, row: ResponseRow): Promise<ResponseRow[]> {
  const found =
    row.customerId === null
      ? await listUnlinkedResponses(db, workspace.id, [row.respondentId])
      : await listResponses(db, workspace.id, { customerId: row.customerId }, OTHERS + 1)
  return found
    .filter(({ id }) => id !== row.id)
    .sort((a, b) => b.answeredAt - a.answeredAt)
    .slice(0, OTHERS)
}

const Facts = ({
  row,
  names,
  person,
}: {
  row: ResponseRow
  names: ResponseNames
  person: string | null
}) => (
  <dl class="panel facts">
    <dt>{t('Answered')}</dt>
    <dd>{formatTime(names.timeZone, row.answeredAt)}</dd>
    <dt>{t('Survey')}</dt>
    <dd>
      <a href={surveyHref(row.surveyId)} dir="auto">
        {names.surveys.get(row.surveyId) ?? row.surveyId}
      </a>
      {t(', version {n}', { n: row.surveyVersion })}
    </dd>
    {row.customerId !== null && (
      <>
        <dt>{t('Customer')}</dt>
        <dd>
          <a href={customerHref(row.customerId)} dir="auto">
            {names.customers.get(row.customerId)?.name ?? row.customerId}
          </a>
        </dd>
      </>
    )}
    {person !== null && (
      <>
        <dt>{t('Person')}</dt>
        <dd dir="auto">{person}</dd>
      </>
    )}
    <dt>{t('Who')}</dt>
    <dd>{t(TRUST[row.trust])}</dd>
    <dt>{t('Language')}</dt>
    <dd>
      {formatLanguage(row.language ?? row.locale)}
      {row.language === null && t(', as the page said')}
    </dd>
    {row.url !== null && (
      <>
        <dt>{t('Page')}</dt>
        <dd class="address">{row.url}</dd>
      </>
    )}
    <dt>{t('State')}</dt>
    <dd>{row.status === 'complete' ? t('Finished') : t('Left before the end')}</dd>
  </dl>
)

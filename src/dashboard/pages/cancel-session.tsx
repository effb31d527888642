import { type CancelSessionRow, findSession, listShowingsOfSessions, type OfferShowingRow } from '../../../db/queries/cancellations'
import { listResponses } from '../../../db/queries/responses'
import { AppError } from '../../errors'
import { PageTitle, Panel, TableBox } from '../components/panel'
import { ResponseItem } from '../components/response-item'
import { formatMoney, formatTime, UNKNOWN } from '../format'
import { type PageContext, renderPage } from '../layout'
import { customerHref } from '../links'
import { namesFor } from '../names'
import { humanize } from '../words'

const EARLIER = 20

/** One session as it was: every screen, time and choice, and what the person had said before. */
export async function showCancelSession(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const { db, workspace } = ctx
  const session = await findSession(db, workspace.id, c.req.param('id') ?? '')
  if (!session) throw new AppError('not_found', 'there is no such session')
  const [showings, answers] = await Promise.all([
    listShowingsOfSessions(db, workspace.id, [session.id]),
    session.customerId === null
      ? []
      : listResponses(db, workspace.id, { customerId: session.customerId }, EARLIER),
  ])
  const names = await namesFor(ctx, answers)
  return await renderPage(
    c,
    { title: 'Cancellation session', place: '/cancellations' },
    <>
      <PageTitle title={humanize(session.outcome ?? 'open')}>
        <p class="muted">{formatTime(workspace.timeZone, session.openedAt)}</p>
      </PageTitle>
      <div class="grid one-two">
        <SessionFacts session={session} showings={showings} timeZone={workspace.timeZone} />
        <div>
          <Steps session={session} timeZone={workspace.timeZone} />
          <Panel title="What they had said, newest first">
            {answers.length === 0 ? (
              <p class="note">Nothing is known of this customer’s answers.</p>
            ) : (
              <ol class="timeline">
                {answers.map((row) => (
                  <li>
                    <ResponseItem row={row} names={names} />
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

const SessionFacts = ({
  session,
  showings,
  timeZone,
}: {
  session: CancelSessionRow
  showings: readonly OfferShowingRow[]
  timeZone: string
}) => (
  <dl class="panel facts">
    <dt>Customer</dt>
    <dd>
      {session.customerId === null ? (
        UNKNOWN
      ) : (
        <a class="address" href={customerHref(session.customerId)}>
          {session.customerId}
        </a>
      )}
    </dd>
    <dt>Trust</dt>
    <dd>{session.trust === 'verified' ? 'Proven by a token' : humanize(session.trust)}</dd>
    <dt>Paid then</dt>
    <dd>
      {session.mrrMinor === null || session.currency === null
        ? UNKNOWN
        : formatMoney(session.mrrMinor, session.currency)}
    </dd>
    <dt>Reason</dt>
    <dd dir="auto">
      {session.reason === null ? UNKNOWN : humanize(session.reason)}
      {session.subReason !== null && `, ${humanize(session.subReason)}`}
    </dd>
    <dt>Arm</dt>
    <dd>{session.arm === 'holdout' ? 'Holdout: no offers' : 'Offers'}</dd>
    {showings.map(({ offerId, decision }) => (
      <>
        <dt>Offer {offerId}</dt>
        <dd>{decision === null ? 'no answer yet' : humanize(decision)}</dd>
      </>
    ))}
    {session.effectiveAt !== null && (
      <>
        <dt>Takes effect</dt>
        <dd>{formatTime(timeZone, session.effectiveAt)}</dd>
      </>
    )}
  </dl>
)

/** The proof: what stood on the screen, for how long, and what was pressed. */
const Steps = ({ session: { steps, openedAt }, timeZone }: { session: CancelSessionRow; timeZone: string }) => (
  <Panel title="Every screen">
    {steps.length === 0 ? (
      <p class="note">No screen was reported: the page went on without us.</p>
    ) : (
      <TableBox label="Every screen">
        <thead>
          <tr>
            <th scope="col">Screen</th>
            <th scope="col">Shown</th>
            <th scope="col" class="number">
              Seconds
            </th>
            <th scope="col">Pressed</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ screen, shown_ms, left_ms, choice, offer_ids }) => (
            <tr>
              <th scope="row">
                {humanize(screen)}
                {offer_ids.length > 0 && <span class="under">{offer_ids.join(', ')}</span>}
              </th>
              <td>{formatTime(timeZone, openedAt + shown_ms)}</td>
              <td class="number">{left_ms === null ? UNKNOWN : Math.round((left_ms - shown_ms) / 1000)}</td>
              <td>{choice === null ? UNKNOWN : humanize(choice)}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)

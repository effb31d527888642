import type { FollowUpRow } from '../../../db/queries/follow-ups'
import type { MemberRow } from '../../../db/queries/members'
import type { ResponseRow } from '../../../db/queries/responses'
import { followUpHref } from '../follow-up-filter'
import { t } from '../i18n/t'
import { responsesHref } from '../links'
import { BulkBar, KeyHelp } from './bulk-bar'
import { type FollowUpNames, OwnerName, Standing } from './follow-up-item'
import { ResponseItem, type ResponseNames } from './response-item'

/** Answers to be worked through: each may be chosen, and says who looks after it. */
export const ResponseTriage = ({
  rows,
  names,
  followUps,
  labels,
  members,
  people,
  back,
}: {
  rows: readonly ResponseRow[]
  names: ResponseNames
  followUps: readonly FollowUpRow[]
  labels: ReadonlyMap<string, readonly string[]>
  members: readonly MemberRow[]
  people: FollowUpNames
  /** The page they stand on. */
  back: string
}) => (
  <form class="panel responses" method="post" action="/responses" data-triage>
    <BulkBar members={members} label={t('With the chosen answers')} />
    <input type="hidden" name="back" value={back} />
    {rows.map((row) => (
      <div class="triage-row" data-triage-item>
        <input type="checkbox" name="id" value={row.id} aria-label={t('Choose this answer')} />
        <div>
          <ResponseItem row={row} names={names} />
          <Looked
            followUp={latestOf(followUps, row.id)}
            labels={labels.get(row.id) ?? []}
            people={people}
          />
        </div>
      </div>
    ))}
    <KeyHelp />
  </form>
)

/** The one that is not closed, else the last. */
const latestOf = (followUps: readonly FollowUpRow[], id: string): FollowUpRow | undefined => {
  const own = followUps.filter(({ responseId }) => responseId === id)
  return own.find(({ state }) => state !== 'closed') ?? own.at(-1)
}

const Looked = ({
  followUp,
  labels,
  people,
}: {
  followUp: FollowUpRow | undefined
  labels: readonly string[]
  people: FollowUpNames
}) =>
  followUp === undefined && labels.length === 0 ? null : (
    <ul class="meta looked">
      {followUp && (
        <>
          <li>
            <a href={followUpHref(followUp.id)}>
              <Standing row={followUp} now={people.now} />
            </a>
          </li>
          <li dir="auto">
            <OwnerName id={followUp.ownerId} names={people} />
          </li>
        </>
      )}
      {labels.map((label) => (
        <li>
          <a href={responsesHref({ label })} dir="auto">
            #{label}
          </a>
        </li>
      ))}
    </ul>
  )

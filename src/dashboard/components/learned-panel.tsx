import type { TextModelRow } from '../../../db/queries/corrections'
import { formatDate } from '../format'
import { countOf } from '../words'
import { Panel } from './panel'

/** What corrections taught this workspace, and the way to forget it. */
export const LearnedPanel = ({
  learned,
  timeZone,
}: {
  learned: TextModelRow | undefined
  timeZone: string
}) => (
  <Panel
    title="Learned from corrections"
    note="By this workspace, for this workspace: nothing of it leaves here."
  >
    {learned === undefined || learned.corrections === 0 ? (
      <p class="muted">
        Nothing yet. Correct the mood or a keyword where you read an answer, and answers to come are
        tagged by what you said.
      </p>
    ) : (
      <>
        <dl class="facts">
          <dt>From</dt>
          <dd>
            {countOf(learned.corrections, 'correction')}
            {learned.since > 0 && ` since ${formatDate(timeZone, learned.since)}`}
          </dd>
          <dt>No keywords</dt>
          <dd dir="auto">{learned.words.hidden.join(', ') || 'None'}</dd>
          <dt>Keywords</dt>
          <dd dir="auto">{learned.words.named.join(', ') || 'None besides those found'}</dd>
        </dl>
        <form class="actions" method="post" action="/settings/data/learned/removal">
          <button class="danger">Forget what was learned</button>
        </form>
        <p class="note">What was corrected stays as it is; only what was concluded from it is gone.</p>
      </>
    )}
  </Panel>
)

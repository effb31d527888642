import { listSpellsOfCustomers } from '../../../../db/queries/churn'
import { listAnswerTimes } from '../../../../db/queries/playbook-causes'
import type { Context } from '../../../context'
import { byCustomer, groupBy } from '../../../domain/group-by'
import type { Cause } from '../../../domain/playbooks/cause'
import type { SignsAfter } from '../../../domain/playbooks/rehearse'

/** What would have stopped runs of these causes: payments that ended or began, and answers. */
export async function loadPastSigns(
  { db, workspace }: Context,
  causes: readonly Cause[],
  since: number,
): Promise<SignsAfter> {
  const customerIds = distinct(causes.map(({ customerId }) => customerId))
  const respondentIds = distinct(causes.map(({ customerId, respondentId }) => (customerId === null ? respondentId : null)))
  const [spells, answers] = await Promise.all([
    listSpellsOfCustomers(db, workspace.id, customerIds),
    listAnswerTimes(db, workspace.id, since, customerIds, respondentIds),
  ])
  const paid = byCustomer(spells)
  const said = {
    customer: groupBy(answers, (answer) => answer.customerId ?? ''),
    person: groupBy(answers, (answer) => answer.respondentId),
  }
  return ({ customerId, respondentId, startedAt, causeId }) => {
    const own = paid.get(customerId ?? '') ?? []
    const theirs = customerId === null ? said.person.get(respondentId ?? '') : said.customer.get(customerId)
    const after = (times: readonly (number | null)[]) => earliest(times, startedAt)
    return {
      churn: after(own.map(({ endedAt }) => endedAt)),
      return: after(own.map((spell) => spell.startedAt)),
      reply: after((theirs ?? []).filter(({ id }) => id !== causeId).map(({ at }) => at)),
      // Since when somebody is unsubscribed says nothing of what they were before.
      unsubscribe: null,
    }
  }
}

const distinct = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
]

function earliest(times: readonly (number | null)[], after: number): number | null {
  let first: number | null = null
  for (const at of times) if (at !== null && at > after && (first === null || at < first)) first = at
  return first
}

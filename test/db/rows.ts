import type * as schema from '../../db/schema'

type Customer = typeof schema.customers.$inferSelect
type Movement = typeof schema.movements.$inferSelect
type FollowUp = typeof schema.followUps.$inferSelect

export const customer = (id: string, changes: Partial<Customer> = {}): Customer => ({
  workspaceId: 'w',
  id,
  name: null,
  email: 'a@example.com',
  traits: { plan: 'pro', seats: 3, vip: true, note: 'say "hi"; drop table customers --' },
  status: 'active',
  plan: '',
  mrr: { EUR: 4900 },
  currency: 'EUR',
  mrrMinor: 4900,
  billed: 'monthly',
  firstPaidAt: 0,
  churnedAt: null,
  cancelRequestedAt: null,
  pastDueSince: null,
  reviewAt: null,
  lastSeenAt: null,
  usage: 0.5,
  riskPoints: null,
  riskBand: null,
  riskReasons: ['silence'],
  riskAt: null,
  createdAt: Date.UTC(2026, 2, 2),
  ...changes,
})

export const movement = (id: string, loss: Movement['loss']): Movement => ({
  workspaceId: 'w',
  id,
  customerId: 'c',
  at: 1,
  day: '2026-03-02',
  type: 'churn',
  currency: 'EUR',
  amountMinor: -1,
  mrrBefore: 1,
  mrrAfter: 0,
  spellStartedAt: 0,
  loss,
  reason: null,
  cause: 'payment_failed',
  plan: null,
  interval: null,
  priceChange: null,
  eventId: 'e',
})

export const count = (value: string, amount: number, day = '2026-03-02') => ({
  workspaceId: 'w',
  surveyId: 's',
  measure: 'score',
  day,
  value,
  count: amount,
})

export const keyword = (word: string, responseId: string) => ({
  workspaceId: 'w',
  tag: 'keyword' as const,
  value: word,
  answeredAt: 1,
  responseId,
})

export const followUp = (id: string, changes: Partial<FollowUp> = {}): FollowUp => ({
  id,
  workspaceId: 'w',
  ruleId: 'detractor',
  causeKind: 'response',
  causeId: id,
  title: 'Complains',
  respondentId: null,
  customerId: null,
  surveyId: null,
  responseId: null,
  ownerId: null,
  state: 'open',
  tags: [],
  openedAt: 1,
  acknowledgeBy: 2,
  dueAt: 3,
  firstDueAt: 3,
  acknowledgedAt: null,
  closedAt: null,
  outcome: null,
  reopened: 0,
  valueMinor: 0,
  currency: null,
  checkAfterDays: null,
  checkAt: null,
  askedAt: null,
  solved: null,
  solvedAt: null,
  ...changes,
})

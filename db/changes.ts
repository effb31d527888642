import type { Statement } from './client'
import * as delivery from './delivery-statements'
import { mappedTable } from './mapped-tables'
import * as message from './message-statements'
import type { MappedTable } from '../src/domain/privacy/subject-map'
import { forgetEventStatements, purgeSearchStatement } from './erase-statements'
import { startRunStatement } from './playbook-statements'
import * as schema from './schema'
import { type SearchText, searchStatements } from './search-statements'
import {
  addStatements,
  dropEmptyStatements,
  dropStatements,
  insertStatements,
  keepStatements,
  storeStatements,
} from './statements'

const TABLES = {
  workspaces: schema.workspaces,
  members: schema.members,
  invitations: schema.invitations,
  auditEntries: schema.auditEntries,
  keys: schema.keys,
  signInLinks: schema.signInLinks,
  signInAttempts: schema.signInAttempts,
  heartbeats: schema.heartbeats,
  surveys: schema.surveys,
  surveyVersions: schema.surveyVersions,
  respondents: schema.respondents,
  respondentEvents: schema.respondentEvents,
  displays: schema.displays,
  responses: schema.responses,
  responseTags: schema.responseTags,
  tagCorrections: schema.tagCorrections,
  textModels: schema.textModels,
  themeRefusals: schema.themeRefusals,
  ownThemes: schema.ownThemes,
  ownRules: schema.ownRules,
  topicSettings: schema.topicSettings,
  customers: schema.customers,
  churnEvents: schema.churnEvents,
  subscriptions: schema.subscriptions,
  movements: schema.movements,
  spells: schema.spells,
  exchangeRates: schema.exchangeRates,
  riskStays: schema.riskStays,
  operations: schema.operations,
  operationParts: schema.operationParts,
  cancelSessions: schema.cancelSessions,
  offerShowings: schema.offerShowings,
  followUps: schema.followUps,
  followUpEntries: schema.followUpEntries,
  followUpRules: schema.followUpRules,
  savedViews: schema.savedViews,
  playbooks: schema.playbooks,
  playbookVersions: schema.playbookVersions,
  playbookRuns: schema.playbookRuns,
  outbox: schema.outbox,
  billingEndpoints: schema.billingEndpoints,
  externalEvents: schema.externalEvents,
  billingAccounts: schema.billingAccounts,
  webhookEndpoints: schema.webhookEndpoints,
  deliveries: schema.deliveries,
  deliveryAttempts: schema.deliveryAttempts,
  updates: schema.updates,
  tellings: schema.tellings,
  updateRecipients: schema.updateRecipients,
  digests: schema.digests,
  digestSettings: schema.digestSettings,
  channels: schema.channels,
  templates: schema.templates,
  messageSettings: schema.messageSettings,
  messages: schema.messages,
  shareLinks: schema.shareLinks,
  keptFigures: schema.keptFigures,
  scheduledExports: schema.scheduledExports,
  exportRuns: schema.exportRuns,
  suppressions: schema.suppressions,
  keepings: schema.keepings,
} as const

type TableName = keyof typeof TABLES
type Row<T extends TableName> = (typeof TABLES)[T]['$inferSelect']

export type { SearchText } from './search-statements'
export type CountDelta = typeof schema.counts.$inferSelect
export type MovementTotalDelta = typeof schema.movementTotals.$inferSelect
export type CohortTotalDelta = typeof schema.cohortTotals.$inferSelect

/** What one action does to the database: whole rows to store, counters to move, rows to drop. */
export type Changes = { [T in TableName]?: Row<T>[] } & {
  counts?: CountDelta[]
  movementTotals?: MovementTotalDelta[]
  cohortTotals?: CohortTotalDelta[]
  dropResponseTags?: Row<'responseTags'>[]
  dropThemeRefusals?: Pick<Row<'themeRefusals'>, 'workspaceId' | 'word'>[]
  dropTopicSettings?: Pick<Row<'topicSettings'>, 'workspaceId' | 'tag' | 'value'>[]
  dropTagCorrections?: Pick<Row<'tagCorrections'>, 'workspaceId' | 'responseId' | 'field' | 'value'>[]
  dropCustomers?: Pick<Row<'customers'>, 'workspaceId' | 'id'>[]
  dropSubscriptions?: Pick<Row<'subscriptions'>, 'workspaceId' | 'customerId' | 'id'>[]
  dropMovements?: Pick<Row<'movements'>, 'workspaceId' | 'customerId' | 'at' | 'id'>[]
  dropSpells?: Pick<Row<'spells'>, 'workspaceId' | 'customerId' | 'ordinal'>[]
  dropExchangeRates?: Pick<Row<'exchangeRates'>, 'workspaceId' | 'currency' | 'fromDay'>[]
  dropRiskStays?: Pick<Row<'riskStays'>, 'workspaceId' | 'customerId' | 'enteredAt'>[]
  dropOperationParts?: Pick<Row<'operationParts'>, 'workspaceId' | 'operationId' | 'part'>[]
  dropFollowUpRules?: Pick<Row<'followUpRules'>, 'workspaceId' | 'rule'>[]
  dropUserSessions?: { id: string }[]
  dropVerifications?: { id: string }[]
  dropAuditEntries?: Pick<Row<'auditEntries'>, 'id'>[]
  dropSignInAttempts?: Pick<Row<'signInAttempts'>, 'key'>[]
  dropSavedViews?: Pick<Row<'savedViews'>, 'id'>[]
  dropScheduledExports?: Pick<Row<'scheduledExports'>, 'id'>[]
  dropExportRuns?: Pick<Row<'exportRuns'>, 'id'>[]
  dropWebhookEndpoints?: Pick<Row<'webhookEndpoints'>, 'id'>[]
  dropUpdates?: Pick<Row<'updates'>, 'id'>[]
  dropKeptFigures?: Pick<Row<'keptFigures'>, 'workspaceId' | 'question'>[]
  /** Deliveries of events that may have been turned into them already: those there stay as they are. */
  newDeliveries?: Row<'deliveries'>[]
  dispatchedEvents?: delivery.DispatchedEvents[]
  claimedDeliveries?: delivery.Claimed[]
  endedDeliveries?: delivery.EndpointDeliveries[]
  replayedDeliveries?: delivery.ReplayedDeliveries[]
  dropDeliveries?: delivery.DroppedDeliveries[]
  dropEvents?: delivery.DroppedDeliveries[]
  /** Messages of causes that may have been told before: those there stay as they are. */
  newMessages?: Row<'messages'>[]
  claimedMessages?: delivery.Claimed[]
  withheldMessages?: message.WithheldMessages[]
  postponedMessages?: message.PostponedMessages[]
  endedMessages?: message.ChannelMessages[]
  replayedMessages?: message.ReplayedMessages[]
  dropChannels?: Pick<Row<'channels'>, 'id'>[]
  dropTemplates?: Pick<Row<'templates'>, 'workspaceId' | 'id'>[]
  /** What answers are found by: in the commit that stores them. */
  searchTexts?: SearchText[]
  /** Runs that begin, unless one of the same playbook and subject stands against it. */
  startedRuns?: Row<'playbookRuns'>[]
  /** What runs did. Refused where it is there already: of two who do a step only one does. */
  newPlaybookLog?: (typeof schema.playbookLog.$inferSelect)[]
  /** Rows of any table of the map, by their keys: what an erasure takes out, and what it leaves in their place. */
  droppedRows?: RowsOfTable[]
  storedRows?: RowsOfTable[]
  /** Events with their deliveries, whatever state those are in. */
  forgottenEvents?: Pick<Row<'outbox'>, 'workspaceId' | 'id'>[]
  /** That words no answer has any more leave the full-text index. */
  purgedSearch?: { isFirst: boolean }[]
  /** Workspaces all of whose scored customers wait to be scored anew. */
  rescore?: Pick<Row<'customers'>, 'workspaceId'>[]
}

export interface RowsOfTable {
  table: MappedTable
  rows: readonly object[]
}

/** Several changes as one. */
export function mergeChanges(all: readonly Changes[]): Changes {
  const merged: Record<string, object[]> = {}
  for (const changes of all) {
    for (const [name, rows] of Object.entries(changes)) {
      const own = (merged[name] ??= [])
      for (const row of rows) own.push(row)
    }
  }
  // Each list keeps its name, and so its kind of row.
  return merged as Changes
}

/** The statements for many actions at once: one per table, each counter moved once. */
export function toStatements(all: readonly Changes[]): Statement[] {
  const merged = mergeChanges(all)
  const gather = <T>(rows: (changes: Changes) => readonly T[] | undefined): readonly T[] =>
    rows(merged) ?? []

  const counts = sumCounts(gather((c) => c.counts))
  const totals = sumMovementTotals(gather((c) => c.movementTotals))
  const cohorts = sumCohortTotals(gather((c) => c.cohortTotals))
  return [
    ...gather((c) => c.droppedRows).flatMap(({ table, rows }) => dropStatements(mappedTable(table), rows)),
    ...forgetEventStatements(gather((c) => c.forgottenEvents)),
    ...dropStatements(schema.responseTags, gather((c) => c.dropResponseTags)),
    ...dropStatements(schema.tagCorrections, gather((c) => c.dropTagCorrections)),
    ...dropStatements(schema.topicSettings, gather((c) => c.dropTopicSettings)),
    ...dropStatements(schema.themeRefusals, gather((c) => c.dropThemeRefusals)),
    ...dropStatements(schema.customers, gather((c) => c.dropCustomers)),
    ...dropStatements(schema.subscriptions, gather((c) => c.dropSubscriptions)),
    ...dropStatements(schema.movements, gather((c) => c.dropMovements)),
    ...dropStatements(schema.spells, gather((c) => c.dropSpells)),
    ...dropStatements(schema.exchangeRates, gather((c) => c.dropExchangeRates)),
    ...dropStatements(schema.riskStays, gather((c) => c.dropRiskStays)),
    ...dropStatements(schema.operationParts, gather((c) => c.dropOperationParts)),
    ...dropStatements(schema.followUpRules, gather((c) => c.dropFollowUpRules)),
    ...dropStatements(schema.userSessions, gather((c) => c.dropUserSessions)),
    ...dropStatements(schema.verifications, gather((c) => c.dropVerifications)),
    ...dropStatements(schema.auditEntries, gather((c) => c.dropAuditEntries)),
    ...dropStatements(schema.signInAttempts, gather((c) => c.dropSignInAttempts)),
    ...dropStatements(schema.savedViews, gather((c) => c.dropSavedViews)),
    ...dropStatements(schema.scheduledExports, gather((c) => c.dropScheduledExports)),
    ...dropStatements(schema.exportRuns, gather((c) => c.dropExportRuns)),
    ...dropStatements(schema.webhookEndpoints, gather((c) => c.dropWebhookEndpoints)),
    ...dropStatements(schema.updates, gather((c) => c.dropUpdates)),
    ...dropStatements(schema.keptFigures, gather((c) => c.dropKeptFigures)),
    ...gather((c) => c.rescore).map(rescore),
    ...gather((c) => c.dispatchedEvents).map(delivery.dispatchStatement),
    ...keepStatements(schema.deliveries, gather((c) => c.newDeliveries)),
    ...gather((c) => c.claimedDeliveries).map(delivery.claimStatement('deliveries')),
    ...gather((c) => c.endedDeliveries).map(delivery.endStatement),
    ...gather((c) => c.replayedDeliveries).map(delivery.replayStatement),
    ...gather((c) => c.dropDeliveries).map(delivery.dropAttemptsStatement),
    ...gather((c) => c.dropDeliveries).map(delivery.dropDeliveriesStatement),
    ...gather((c) => c.dropEvents).map(delivery.dropEventsStatement),
    ...dropStatements(schema.channels, gather((c) => c.dropChannels)),
    ...dropStatements(schema.templates, gather((c) => c.dropTemplates)),
    ...keepStatements(schema.messages, gather((c) => c.newMessages)),
    ...gather((c) => c.withheldMessages).map(message.withholdStatement),
    ...gather((c) => c.postponedMessages).map(message.postponeStatement),
    ...gather((c) => c.claimedMessages).map(delivery.claimStatement('messages')),
    ...gather((c) => c.endedMessages).map(message.endMessagesStatement),
    ...gather((c) => c.replayedMessages).map(message.replayMessagesStatement),
    ...insertStatements(schema.playbookLog, gather((c) => c.newPlaybookLog)),
    ...gather((c) => c.startedRuns).map(startRunStatement),
    ...NAMES.flatMap((name) => storeStatements(TABLES[name], gather<object>((changes) => changes[name]))),
    ...gather((c) => c.storedRows).flatMap(({ table, rows }) => storeStatements(mappedTable(table), rows)),
    ...gather((c) => c.searchTexts).flatMap(searchStatements),
    ...gather((c) => c.purgedSearch).map(purgeSearchStatement),
    ...addStatements(schema.counts, ['count'], counts),
    // A counter of nothing is no row: its value may be a word that nobody says any more.
    ...dropEmptyStatements(schema.counts, ['count'], counts.filter(({ count }) => count < 0)),
    ...addStatements(schema.movementTotals, ['count', 'amountMinor'], totals),
    // A total of nothing is no row, so that what was rebuilt is what was there.
    ...dropEmptyStatements(schema.movementTotals, ['count', 'amountMinor'], totals),
    ...addStatements(schema.cohortTotals, ['joined', 'changed'], cohorts),
    ...dropEmptyStatements(schema.cohortTotals, ['joined', 'changed'], cohorts),
  ]
}

const NAMES = Object.keys(TABLES) as TableName[]

/** What reading and storing every customer would say, in one statement. */
const rescore = ({ workspaceId }: { workspaceId: string }): Statement => ({
  sql: 'update customers set risk_at = 0 where workspace_id = ? and risk_at > 0',
  args: [workspaceId],
})

/** One delta per counter; those that cancel out are left away. */
export const sumCounts = (deltas: readonly CountDelta[]): CountDelta[] =>
  sumDeltas(
    deltas,
    ({ surveyId, measure, day, value }) => `${surveyId} ${measure} ${day} ${value}`,
    (sum, { count }) => ({ ...sum, count: sum.count + count }),
  ).filter(({ count }) => count !== 0)

export const sumMovementTotals = (deltas: readonly MovementTotalDelta[]): MovementTotalDelta[] =>
  sumDeltas(
    deltas,
    ({ currency, day, type, billed, loss }) => `${currency} ${day} ${type} ${billed} ${loss}`,
    (sum, { count, amountMinor }) => ({
      ...sum,
      count: sum.count + count,
      amountMinor: sum.amountMinor + amountMinor,
    }),
  ).filter(({ count, amountMinor }) => count !== 0 || amountMinor !== 0)

export const sumCohortTotals = (deltas: readonly CohortTotalDelta[]): CohortTotalDelta[] =>
  sumDeltas(
    deltas,
    ({ cohort, month, currency }) => `${cohort} ${month} ${currency}`,
    (sum, { joined, changed }) => ({
      ...sum,
      joined: sum.joined + joined,
      changed: sum.changed + changed,
    }),
  ).filter(({ joined, changed }) => joined !== 0 || changed !== 0)

function sumDeltas<Delta>(
  deltas: readonly Delta[],
  keyOf: (delta: Delta) => string,
  add: (sum: Delta, delta: Delta) => Delta,
): Delta[] {
  const sums = new Map<string, Delta>()
  for (const delta of deltas) {
    const key = keyOf(delta)
    const sum = sums.get(key)
    sums.set(key, sum === undefined ? delta : add(sum, delta))
  }
  return [...sums.values()]
}

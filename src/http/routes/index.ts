import type { Endpoint } from '../endpoint'
import { associationEndpoints } from './associations'
import { billingEndpoints } from './billing'
import { billingMessageEndpoints } from './billing-messages'
import { billingPriceEndpoints } from './billing-prices'
import { cancellationEndpoints } from './cancellations'
import { cancellationSummaryEndpoints } from './cancellation-summary'
import { churnEventEndpoints } from './churn-events'
import { churnSummaryEndpoints } from './churn-summaries'
import { clientEndpoints } from './client'
import { complaintEndpoints } from './complaints'
import { correctionEndpoints } from './corrections'
import { customerSubscriptionEndpoints } from './customer-subscriptions'
import { customerTimelineEndpoints } from './customer-timeline'
import { customerEndpoints } from './customers'
import { dataRetentionEndpoints } from './data-retention'
import { digestEndpoints } from './digests'
import { exchangeRateEndpoints } from './exchange-rates'
import { exportEndpoints } from './exports'
import { followUpMoveEndpoints } from './follow-up-moves'
import { followUpRuleEndpoints } from './follow-up-rules'
import { followUpEndpoints } from './follow-ups'
import { healthEndpoints } from './health'
import { importEndpoints } from './imports'
import { keyEndpoints } from './keys'
import { labelEndpoints } from './labels'
import { ledgerEndpoints } from './ledger'
import { messageChannelEndpoints } from './message-channels'
import { messageTemplateEndpoints } from './message-templates'
import { messageEndpoints } from './messages'
import { operationEndpoints } from './operations'
import { ownThemeEndpoints } from './own-themes'
import { topicSettingEndpoints } from './topic-settings'
import { peopleEndpoints } from './people'
import { playbookEndpoints } from './playbooks'
import { playbookRunEndpoints } from './playbook-runs'
import { reconciliationEndpoints } from './reconciliations'
import { responseEndpoints } from './responses'
import { riskBacktestEndpoints } from './risk-backtest'
import { retagEndpoints } from './retags'
import { retentionEndpoints } from './retention'
import { riskRuleEndpoints } from './risk-rules'
import { riskStayEndpoints } from './risk-stays'
import { segmentEndpoints } from './segments'
import { summaryEndpoints } from './summaries'
import { surveyEndpoints } from './surveys'
import { tellingEndpoints } from './tellings'
import { themeSuggestionEndpoints } from './theme-suggestions'
import { topicEndpoints } from './topics'
import { updateEndpoints } from './updates'
import { valueByRiskEndpoints } from './value-by-risk'
import { webhookDeliveryEndpoints } from './webhook-deliveries'
import { webhookEndpointEndpoints } from './webhook-endpoints'
import { workspaceEndpoints } from './workspace'

/** Every operation of the API. A new resource is a file beside this one and a line here. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...clientEndpoints,
  ...surveyEndpoints,
  ...responseEndpoints,
  ...correctionEndpoints,
  ...labelEndpoints,
  ...retagEndpoints,
  ...ownThemeEndpoints,
  ...topicSettingEndpoints,
  ...cancellationEndpoints,
  ...cancellationSummaryEndpoints,
  ...summaryEndpoints,
  ...topicEndpoints,
  ...themeSuggestionEndpoints,
  ...updateEndpoints,
  ...tellingEndpoints,
  ...digestEndpoints,
  ...churnSummaryEndpoints,
  ...retentionEndpoints,
  ...associationEndpoints,
  ...followUpEndpoints,
  ...followUpMoveEndpoints,
  ...followUpRuleEndpoints,
  ...complaintEndpoints,
  ...peopleEndpoints,
  ...customerEndpoints,
  ...segmentEndpoints,
  ...customerTimelineEndpoints,
  ...customerSubscriptionEndpoints,
  ...riskBacktestEndpoints,
  ...valueByRiskEndpoints,
  ...riskStayEndpoints,
  ...riskRuleEndpoints,
  ...churnEventEndpoints,
  ...billingEndpoints,
  ...billingMessageEndpoints,
  ...billingPriceEndpoints,
  ...ledgerEndpoints,
  ...exchangeRateEndpoints,
  ...importEndpoints,
  ...playbookEndpoints,
  ...playbookRunEndpoints,
  ...reconciliationEndpoints,
  ...exportEndpoints,
  ...webhookEndpointEndpoints,
  ...webhookDeliveryEndpoints,
  ...messageChannelEndpoints,
  ...messageTemplateEndpoints,
  ...messageEndpoints,
  ...operationEndpoints,
  ...workspaceEndpoints,
  ...dataRetentionEndpoints,
  ...keyEndpoints,
  ...healthEndpoints,
]

/** Methods that an address of the API takes; none for an address it does not have. */
export const methodsOf = (address: string): string[] =>
  ENDPOINTS.filter(({ path }) => patternOf(path).test(address)).map(({ method }) => method.toUpperCase())

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`)

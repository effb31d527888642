import { storeExternalEvent } from './billing/receive'
import { storeMessages } from './billing/apply'
import { moveAccount } from './billing/move-account'
import { storeRefusal } from './billing/note-refusal'
import { storePrices } from './billing/prices'
import { rebuildCustomers } from './billing/rebuild-customers'
import { recountCohorts } from './billing/recount-cohorts'
import { recountTotals } from './billing/recount-totals'
import { recordEvents } from './billing/record-events'
import { startRebuild } from './billing/start-rebuild'
import { describeCustomer } from './billing/write-customer'
import { storeBillingEndpoint } from './billing/write-endpoint'
import { touchKey, writeKey } from './auth/keys'
import { dropAttempts, storeAttempt } from './auth/attempts'
import { dropEnded } from './auth/drop-expired'
import { takeOwnersPlace, writeSignInLink } from './auth/sign-in-link'
import { abandonCancelSession } from './cancellations/abandon'
import { openCancelSession } from './cancellations/open'
import { storeCancelReport } from './cancellations/report'
import { storeClaim } from './deliveries/claim'
import { storeDeliveries } from './deliveries/dispatch'
import { dropDeliveries } from './deliveries/drop-old'
import { recordAttempt } from './deliveries/record-attempt'
import { storeReplay, storeReplays } from './deliveries/replay'
import { askPerson } from './displays/ask'
import { dismissDisplay } from './displays/dismiss'
import { dropRate, storeRates } from './exchange/write-rates'
import { storeCheckAnswer } from './follow-ups/answer-check'
import { askAboutFollowUp } from './follow-ups/ask-whether'
import { storeRule } from './follow-ups/change-rule'
import { moveFollowUps } from './follow-ups/change'
import { openForSilence } from './follow-ups/silence'
import { openFollowUpByHand } from './follow-ups/open-by-hand'
import { identifyRespondent } from './respondents/identify'
import { trackEvent } from './respondents/track'
import { storeResponse } from './responses/store-response'
import { storeCorrection } from './corrections/correct'
import { emptyTextModel, storeTextModel } from './corrections/relearn'
import { changeOwnRules } from './themes/change-own-rules'
import { storeTopicSetting } from './themes/change-topic'
import { tellAnew } from './themes/tell-anew'
import { beat } from './health'
import { completeCustomers } from './imports/recorders/customers'
import { dropParts } from './operations/expire'
import { recordStep } from './operations/record-step'
import { takeInvitedPlace } from './members/accept'
import { changeMember } from './members/change'
import { closeInvitation, storeInvitation } from './members/invite'
import { renameMember } from './members/rename'
import { dropAuditEntries } from './audit/drop-old'
import { noteAudit } from './audit/note'
import { beginAgain } from './operations/restart'
import { storeMessageClaim } from './messages/claim'
import { storeConsent } from './messages/consent'
import { recordMessageAttempt } from './messages/record-attempt'
import { storeMessageReplay, storeMessageReplays } from './messages/replay'
import { storeReply } from './messages/reply'
import { storeChannelTest } from './messages/send-test'
import { addChannel, changeChannel } from './messages/write-channel'
import { storeMessageSettings } from './messages/write-settings'
import { dropTemplate, storeTemplate } from './messages/write-template'
import { storeOperation } from './operations/start'
import { retagAnswers } from './retag/retag-answers'
import { startComparison } from './retag/start'
import { changePlaybook } from './playbooks/change'
import { addPlaybook } from './playbooks/create'
import { startForSilent } from './playbooks/inaction'
import { moveRuns } from './playbooks/move-runs'
import { scoreCustomers } from './risk/score-customers'
import { startBacktest } from './risk/start-backtest'
import { storeRiskWeights } from './risk/weights'
import { replaceCounts } from './summaries/rebuild'
import { dropFigures, storeFigures } from './kept/keep'
import { dropView, storeView } from './saved-views/save'
import { storeLabels } from './labels/label'
import { moveResponses } from './follow-ups/triage'
import { storeSearchTexts } from './search/rebuild'
import { eraseRows } from './privacy/erase-rows'
import { forgetSome } from './privacy/forget-old'
import { storeKeeping } from './privacy/keeping'
import { purgeSearch } from './privacy/purge-search'
import { storeShareLink } from './share/links'
import { storeThemeRefusal } from './theme-suggestions/refuse'
import { storeDigest } from './digests/make'
import { storeDigestSettings } from './digests/settings'
import { startTelling } from './tellings/start'
import { tellPeople } from './tellings/tell'
import { addUpdate } from './updates/create'
import { changeUpdate } from './updates/change'
import { addSurvey } from './surveys/create'
import { changeSurvey } from './surveys/update'
import { changeWebhookEndpoint } from './webhooks/change-endpoint'
import { addWebhookEndpoint } from './webhooks/create-endpoint'
import { storeTest } from './webhooks/send-test'
import { addExport, dropExport } from './exports/change'
import { closeExportLink, dropExportLog } from './exports/open'
import { storeExportRun } from './exports/run'
import { foundWorkspace } from './workspaces/create'
import { patchWorkspace } from './workspaces/change'
import type { Action } from './action'

/** Every write there is, by name: how a Worker tells the workspace's writer what to run. */
export const ACTIONS: ReadonlyMap<string, Action<never, never, unknown>> = new Map(
  [
    abandonCancelSession,
    addChannel,
    addExport,
    addPlaybook,
    addSurvey,
    addUpdate,
    addWebhookEndpoint,
    askAboutFollowUp,
    askPerson,
    beat,
    beginAgain,
    changeOwnRules,
    changeChannel,
    storeTopicSetting,
    tellAnew,
    changeMember,
    changePlaybook,
    changeSurvey,
    changeUpdate,
    changeWebhookEndpoint,
    closeExportLink,
    closeInvitation,
    completeCustomers,
    describeCustomer,
    dismissDisplay,
    dropAttempts,
    dropAuditEntries,
    dropDeliveries,
    dropEnded,
    dropExport,
    dropExportLog,
    dropRate,
    dropView,
    dropFigures,
    dropParts,
    dropTemplate,
    emptyTextModel,
    eraseRows,
    forgetSome,
    foundWorkspace,
    identifyRespondent,
    moveAccount,
    moveFollowUps,
    moveResponses,
    moveRuns,
    noteAudit,
    openCancelSession,
    openFollowUpByHand,
    openForSilence,
    patchWorkspace,
    purgeSearch,
    rebuildCustomers,
    recordAttempt,
    recordEvents,
    recordMessageAttempt,
    recordStep,
    recountCohorts,
    recountTotals,
    renameMember,
    replaceCounts,
    retagAnswers,
    scoreCustomers,
    startBacktest,
    startComparison,
    startForSilent,
    startRebuild,
    storeAttempt,
    storeBillingEndpoint,
    storeCancelReport,
    storeChannelTest,
    storeCheckAnswer,
    storeClaim,
    storeConsent,
    storeCorrection,
    storeDeliveries,
    startTelling,
    storeDigest,
    storeDigestSettings,
    storeExportRun,
    storeExternalEvent,
    storeMessageClaim,
    storeMessageReplay,
    storeMessageReplays,
    storeMessageSettings,
    storeKeeping,
    storeLabels,
    storeMessages,
    storeRefusal,
    storeInvitation,
    storeOperation,
    storePrices,
    storeRates,
    storeReplay,
    storeReplays,
    storeReply,
    storeResponse,
    storeRiskWeights,
    storeRule,
    storeTemplate,
    storeSearchTexts,
    storeTest,
    storeTextModel,
    storeShareLink,
    storeThemeRefusal,
    takeInvitedPlace,
    takeOwnersPlace,
    storeView,
    storeFigures,
    tellPeople,
    touchKey,
    trackEvent,
    writeKey,
    writeSignInLink,
  ].map((action) => [action.name, action as Action<never, never, unknown>]),
)

/** What a workspace may decide about its own churn; everything else is the same for all. */
export interface ChurnPolicy {
  /** Whether who is behind with a payment still counts as paying until the provider gives up. */
  pastDueCounts: boolean
  /** Days a pause may last before the customer counts as churned; 1 to 730. */
  maxPauseDays: number
}

export const DEFAULT_CHURN_POLICY: ChurnPolicy = { pastDueCounts: true, maxPauseDays: 90 }

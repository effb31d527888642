/** What can be written out on a schedule. */
export const EXPORT_LISTS = ['responses', 'customers', 'churn_events', 'cancel_sessions', 'follow_ups'] as const

export type ExportList = (typeof EXPORT_LISTS)[number]

/** Why a turn made no file. `too_many`: more rows than one file holds; `no_public_url`: nothing to link to. */
export const RUN_PROBLEMS = ['too_many', 'no_public_url'] as const

export type RunProblem = (typeof RUN_PROBLEMS)[number]

export const MAX_EXPORTS = 20
/** Rows of one file. */
export const MAX_ROWS = 100_000
/** For how long a link is good, in days. */
export const LINK_DAYS = 7
/** For how long the log is kept, in days. */
export const LOG_DAYS = 90

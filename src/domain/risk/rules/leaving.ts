import { daysAgo, isWithin, type RiskRule } from '../rule'

const FLOW_DAYS = 30

export const wantsToLeave: RiskRule = {
  slug: 'wants_to_leave',
  name: 'Asked to leave',
  meaning: 'Billing has heard the wish to cancel, it stands, and paid service goes on until then.',
  defaultPoints: 6,
  canReplay: true,
  fires: ({ cancelRequestedAt }, at) =>
    cancelRequestedAt === null ? null : `Asked to leave ${daysAgo(cancelRequestedAt, at)}`,
}

export const nearlyLeft: RiskRule = {
  slug: 'nearly_left',
  name: 'Opened cancelling, and stayed',
  meaning:
    'In the past 30 days the cancellation survey was opened, or a wish to leave was taken back, and ' +
    'no wish stands now.',
  defaultPoints: 3,
  canReplay: true,
  fires({ answers, asks, cancelRequestedAt, cancelRevertedAt }, at) {
    if (cancelRequestedAt !== null) return null
    if (isWithin(FLOW_DAYS, cancelRevertedAt, at)) {
      return `Took back the wish to leave ${daysAgo(cancelRevertedAt, at)}`
    }
    const opened = [...asks, ...answers]
      .filter(({ kind }) => kind === 'cancellation')
      .reduce<number | null>((last, one) => Math.max(last ?? 0, one.at), null)
    return isWithin(FLOW_DAYS, opened, at) ? `Opened cancelling ${daysAgo(opened, at)}` : null
  },
}

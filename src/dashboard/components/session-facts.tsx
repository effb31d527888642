import type { Child } from 'hono/jsx'
import type { CancelSessionRow, OfferShowingRow } from '../../../db/queries/cancellations'
import type { Fate } from '../../domain/cancellation/fate'
import type { FlowNames } from '../flow-names'
import { formatDate, formatMoney, formatTime, UNKNOWN } from '../format'
import { msg, t } from '../i18n/t'
import { customerHref, surveyHref } from '../links'
import { humanize } from '../words'

/** Whose session it was, what was said and offered, and what billing says became of it. */
export const SessionFacts = ({
  session,
  showings,
  fate,
  names,
  timeZone,
}: {
  session: CancelSessionRow
  showings: readonly OfferShowingRow[]
  fate: Fate
  names: FlowNames
  timeZone: string
}) => (
  <dl class="panel facts">
    <Fact name={t('Customer')}>
      {session.customerId !== null && (
        <a class="address" href={customerHref(session.customerId)}>
          {session.customerId}
        </a>
      )}
    </Fact>
    <Fact name={t('Who it was')}>{t(WHO[session.trust])}</Fact>
    <Fact name={t('Paid then')}>
      {session.mrrMinor !== null &&
        session.currency !== null &&
        t('{mrrMinor} a month', { mrrMinor: formatMoney(session.mrrMinor, session.currency) })}
    </Fact>
    <Fact name={t('Reason')}>
      {session.reason !== null && (
        <span dir="auto">
          {names.reason(session.reason)}
          {session.subReason !== null && <span class="under">{names.subReason(session.subReason)}</span>}
        </span>
      )}
    </Fact>
    {session.arm === 'holdout' ? (
      <Fact name={t('Offers')}>{t('None, by chance: the holdout')}</Fact>
    ) : (
      showings.map(({ offerId, decision }) => (
        <Fact name={t('Offer')}>
          <span dir="auto">{names.offer(offerId)}</span>
          <span class="under">{decision === null ? t('No answer') : humanize(decision)}</span>
        </Fact>
      ))
    )}
    {session.effectiveAt !== null && (
      <Fact name={t('Takes effect')}>{formatTime(timeZone, session.effectiveAt)}</Fact>
    )}
    <Fact name={t('After 30 days')}>{savedText(fate.saved30)}</Fact>
    <Fact name={t('After 90 days')}>{savedText(fate.saved90)}</Fact>
    {fate.churnedAt !== null && <Fact name={t('Left')}>{formatDate(timeZone, fate.churnedAt)}</Fact>}
    <Fact name={t('Flow')}>
      <a href={surveyHref(session.surveyId)}>
        {t('Version {surveyVersion}', { surveyVersion: session.surveyVersion })}
      </a>
      <span class="under">
        {session.channel === 'hosted' ? t('On the page of ours') : t('In your page')}
      </span>
    </Fact>
  </dl>
)

const WHO: Record<CancelSessionRow['trust'], string> = {
  verified: msg('Proven by a token'),
  claimed: msg('Claimed by the page, not proven'),
  anonymous: msg('Nobody known'),
}

const savedText = (saved: boolean | null): string => {
  if (saved === null) return t('Not known yet')
  return saved ? t('Still paying') : t('No longer paying')
}

/** Unknown is "—". */
const Fact = ({ name, children }: { name: string; children?: Child }) => (
  <>
    <dt>{name}</dt>
    <dd>{children || UNKNOWN}</dd>
  </>
)

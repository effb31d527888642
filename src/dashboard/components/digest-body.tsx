import type { DigestRow } from '../../../db/queries/digests'
import type { DigestAction, DigestContent, ThemeMoney } from '../../domain/digest/digest'
import { canShowPercentage } from '../../domain/metrics/gates'
import type { Said } from '../../domain/text/typical'
import { formatDate, formatMoney, formatMoneys } from '../format'
import { responseHref, responsesHref, updateHref } from '../links'
import { nameTheme } from '../theme-words'
import { nameUpdateState } from '../update-words'
import { Definition } from './definition'
import { rateText } from './rate'
import type { Headline } from '../../domain/metrics/headline'
import { loopsText, moveText, SCORE_NAMES } from '../digest-words'
import { plural, t } from '../i18n/t'
import { headlineText } from './headline'

interface Props {
  row: DigestRow
  quotes: readonly Said[]
  zone: string
  nameOwner: (id: string | null) => string
}

/** A digest to be read out: one thing after the other, large enough for the far end of the table. */
export const DigestBody = ({ row, quotes, zone, nameOwner }: Props) => {
  const { content } = row
  const range = { fromDay: row.fromDay, toDay: row.toDay }
  return (
    <div class="digest">
      <section>
        <h2>{t('How people score us')}</h2>
        <p class="note">
          <a href={responsesHref({}, range)}>
            {plural(content.answers, { one: '{n} answer', other: '{n} answers' })}
          </a>
          , {plural(content.comments, { one: '{n} comment', other: '{n} comments' })}.
        </p>
        {content.scores.length === 0 ? <p>{t('No scores were given.')}</p> : <Scores scores={content.scores} />}
      </section>
      <section>
        <h2>{t('What rises')}</h2>
        {content.rising.length === 0 ? (
          <p>{t('Nothing rose by more than chance explains.')}</p>
        ) : (
          <ul>
            {content.rising.map(({ tag, value, now, before }) => (
              <li>
                <a href={responsesHref({ [tag]: value }, range)} dir="auto">
                  {tag === 'theme' ? nameTheme(value) : value}
                </a>
                : {t('{now} of comments, {before} before', { now: rateText(now), before: rateText(before) })}
              </li>
            ))}
          </ul>
        )}
        <Definition metric="topic_trend" />
      </section>
      <section class="pair">
        <Themes title={t('Of customers at risk')} themes={content.atRisk} none={t('Nobody in the highest band of risk named a theme.')} />
        <Themes title={t('Of customers who left')} themes={content.lost} none={t('Nobody who left had named a theme.')} />
        <p class="note">
          {t('What they mentioned in the ninety days before, and the MRR they pay or paid: who names a theme need not leave for it.')}
        </p>
      </section>
      <Churn content={content} />
      <section>
        <h2>{t('Loops')}</h2>
        <p>{loopsText(content)}</p>
      </section>
      <section>
        <h2>{t('In their words')}</h2>
        {quotes.length === 0 ? (
          <p>{t('Nothing typical to quote.')}</p>
        ) : (
          quotes.map(({ id, text, language }) => (
            <blockquote>
              <a href={responseHref(id)} dir="auto" lang={language ?? undefined}>
                {text}
              </a>
            </blockquote>
          ))
        )}
      </section>
      <section>
        <h2>{t('Open actions')}</h2>
        {content.actions.length === 0 ? (
          <p>{t('Nothing waits for anybody.')}</p>
        ) : (
          <ul>
            {content.actions.map((action) => (
              <Action action={action} zone={zone} owner={nameOwner(action.ownerId)} />
            ))}
          </ul>
        )}
        {content.openActions > content.actions.length && (
          <p class="note">{t('{count} in all.', { count: content.openActions })}</p>
        )}
      </section>
    </div>
  )
}

const Scores = ({ scores }: Pick<DigestContent, 'scores'>) => (
  <dl class="scores">
    {scores.map((score) => (
      <div>
        <dt>{SCORE_NAMES[score.metric]}</dt>
        {canShowPercentage(score.now.n) ? (
          <>
            <dd class="value">{headlineText(score.now)}</dd>
            <dd class="note">
              {t('{low} to {high}', { low: boundOf(score.now, 'low'), high: boundOf(score.now, 'high') })},{' '}
              {plural(score.now.n, { one: '{n} answer', other: '{n} answers' })}
            </dd>
            <dd>{moveText(score)}</dd>
          </>
        ) : (
          <dd>{plural(score.now.n, { one: '{n} answer: too few for a score.', other: '{n} answers: too few for a score.' })}</dd>
        )}
      </div>
    ))}
  </dl>
)

const boundOf = (now: Headline, bound: 'low' | 'high'): string => headlineText({ ...now, value: now[bound] })

const Themes = ({ title, themes, none }: { title: string; themes: readonly ThemeMoney[]; none: string }) => (
  <div>
    <h2>{title}</h2>
    {themes.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ol>
        {themes.map(({ theme, customers, mrr }) => (
          <li>
            <a href={responsesHref({ theme })} dir="auto">
              {nameTheme(theme)}
            </a>
            : {t('{mrr} MRR', { mrr: formatMoneys(mrr) })}, {plural(customers, { one: '{n} customer', other: '{n} customers' })}
          </li>
        ))}
      </ol>
    )}
  </div>
)

const Churn = ({ content: { churn } }: { content: DigestContent }) => {
  if (churn === null) return null
  const { rate, before, change, currency, gross, net, joined, left } = churn
  const verdict = !change
    ? t('too few to compare')
    : change.distinct
      ? t('more than chance explains')
      : t('the two cannot be told apart')
  return (
    <section>
      <h2>{t('Who came and left')}</h2>
      <ul>
        <li>
          {t('{joined} customers came, {left} left: {rate} lost, after {before} before ({verdict})', { joined, left, rate: rateText(rate, true), before: rateText(before, true), verdict })}
        </li>
        <li>
          {t('{lost} of {mrr} MRR lost; {net} net of what customers added', { lost: formatMoney(gross.k, currency), mrr: formatMoney(gross.n, currency), net: formatMoney(net.k, currency) })}
        </li>
      </ul>
      <Definition metric="customer_churn_rate" />
    </section>
  )
}

const Action = ({ action, zone, owner }: { action: DigestAction; zone: string; owner: string }) => (
  <li>
    {action.kind === 'update' ? (
      <a href={updateHref(action.id)} dir="auto">
        {action.title}
      </a>
    ) : (
      <a href={`/follow-ups/${encodeURIComponent(action.id)}`} dir="auto">
        {action.title}
      </a>
    )}
    : <span dir="auto">{owner}</span>,{' '}
    {action.dueAt !== null
      ? t('due {day}', { day: formatDate(zone, action.dueAt) })
      : action.state && nameUpdateState(action.state)}
  </li>
)

import { type DigestRow, listDigests } from '../../../db/queries/digests'
import { isAddress } from '../../domain/messages/address'
import { AppError } from '../../errors'
import {
  type DigestSettings,
  listTeamChannels,
  loadDigestSettings,
  MAX_RECIPIENTS,
  saveDigestSettings,
} from '../../services/digests/settings'
import { DigestForm } from '../components/digest-form'
import { Empty, Notice, PageTitle, Panel, TableBox } from '../components/panel'
import { readForm } from '../form'
import { formatCount, formatDay, UNKNOWN } from '../format'
import { type PageContext, renderPage } from '../layout'
import { digestHref, hrefOf } from '../links'
import { scoresText } from '../digest-words'
import { t } from '../i18n/t'

const PATH = '/digests'
const PAGE_ROWS = 52

export const nameDigest = ({ fromDay, toDay }: Pick<DigestRow, 'fromDay' | 'toDay'>): string =>
  t('{low} to {high}', { low: formatDay(fromDay), high: formatDay(toDay) })

export const showDigests = (c: PageContext): Promise<Response> => renderDigests(c)

/** Every digest there was, and when the next ones are made. */
async function renderDigests(
  c: PageContext,
  refused?: { problem: string; settings: DigestSettings },
): Promise<Response> {
  const { ctx } = c.var
  const before = /^\d{4}-\d{2}-\d{2}$/.exec(c.req.query('before') ?? '')?.[0]
  const [rows, stored, channels] = await Promise.all([
    listDigests(ctx.db, ctx.workspace.id, PAGE_ROWS + 1, before),
    loadDigestSettings(ctx),
    listTeamChannels(ctx),
  ])
  const shown = rows.slice(0, PAGE_ROWS)
  const last = rows.length > PAGE_ROWS ? shown.at(-1) : undefined
  return await renderPage(
    c,
    { title: t('Digests'), place: PATH, status: refused ? 422 : 200 },
    <>
      <PageTitle title={t('Digests')} />
      {c.req.query('done') === 'saved' && <Notice>{t('Saved, from the next one on.')}</Notice>}
      {refused && (
        <Notice kind="refused">
          <p>{refused.problem}</p>
        </Notice>
      )}
      {shown.length === 0 ? <NothingYet /> : <Archive rows={shown} />}
      <nav class="pager" aria-label={t('Pages')}>
        {before !== undefined && <a href={PATH}>{t('Newest')}</a>}
        {last && <a href={hrefOf(PATH, { before: last.toDay })}>{t('Older')}</a>}
      </nav>
      <Panel title={t('When and where to')}>
        <DigestForm
          settings={refused?.settings ?? stored}
          channels={channels}
          timeZone={ctx.workspace.timeZone}
        />
      </Panel>
    </>,
  )
}

/** Saves the form; what is not taken is said above it. */
export async function saveDigests(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const numberOf = (name: string, min: number, max: number) =>
    Math.min(max, Math.max(min, Math.trunc(Number(form.get(name))) || min))
  const settings: DigestSettings = {
    isOn: form.get('on') === 'true',
    schedule: {
      every: form.get('every') === 'month' ? 'month' : 'week',
      weekday: numberOf('weekday', 1, 7),
      monthDay: numberOf('month_day', 1, 28),
      hour: numberOf('hour', 0, 23),
    },
    recipients: [...new Set((form.get('recipients') ?? '').split(/[\s,;]+/).filter((one) => one !== ''))],
    channelIds: form.getAll('channel').slice(0, 10),
  }
  try {
    requireAddresses(settings.recipients)
    await saveDigestSettings(c.var.ctx, settings)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid_fields') throw error
    return await renderDigests(c, { problem: error.message, settings })
  }
  return c.redirect(hrefOf(PATH, { done: 'saved' }), 303)
}

function requireAddresses(recipients: readonly string[]): void {
  const wrong = recipients.find((one) => !isAddress(one))
  if (wrong !== undefined) throw new AppError('invalid_fields', t('Not saved: “{address}” is no mail address.', { address: wrong.slice(0, 60) }))
  if (recipients.length > MAX_RECIPIENTS) {
    throw new AppError('invalid_fields', t('Not saved: a digest goes to at most {count} addresses.', { count: MAX_RECIPIENTS }))
  }
}

const Archive = ({ rows }: { rows: readonly DigestRow[] }) => (
  <Panel title={t('Archive')}>
    <TableBox label={t('Digests')}>
      <thead>
        <tr>
          <th scope="col">{t('Days')}</th>
          <th scope="col" class="number">
            {t('Answers')}
          </th>
          <th scope="col">{t('Scores')}</th>
          <th scope="col" class="number">
            {t('Rising')}
          </th>
          <th scope="col" class="number">
            {t('Customers left')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={digestHref(row.id)}>{nameDigest(row)}</a>
            </th>
            <td class="number">{formatCount(row.content.answers)}</td>
            <td>{scoresText(row.content) || UNKNOWN}</td>
            <td class="number">{formatCount(row.content.rising.length)}</td>
            <td class="number">{row.content.churn ? formatCount(row.content.churn.left) : UNKNOWN}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  </Panel>
)

const NothingYet = () => (
  <Empty>
    <h2>{t('No digest yet')}</h2>
    <p>
      {t('A digest tells what moved in a week or a month: scores, what rises, what customers at risk talk about, who left, and what waits for whom. The first one is made after the first week in which something happened.')}
    </p>
  </Empty>
)

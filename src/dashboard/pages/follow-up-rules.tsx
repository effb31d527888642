import * as z from 'zod'
import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import { listMembers } from '../../../db/queries/members'
import type { FollowUpRule } from '../../domain/follow-ups/rules/rule'
import { OWNER_KINDS } from '../../domain/follow-ups/owner'
import { defaultsOf, MAX_CHECK_DAYS, MAX_HOURS, type OwnerRule, type RuleSettings } from '../../domain/follow-ups/settings'
import { AppError } from '../../errors'
import { changeRule, listRules, requireRule } from '../../services/follow-ups/change-rule'
import { PREVIEW_DAYS, previewRule, type RulePreview } from '../../services/follow-ups/preview-rule'
import { keptFigures } from '../../services/kept/keep'
import { AsOf } from '../components/as-of'
import { RuleForm } from '../components/follow-up-rule'
import { Notice, PageTitle, Panel, TableBox } from '../components/panel'
import { titleWords } from '../follow-up-words'
import { readForm } from '../form'
import { formatCount, formatTime } from '../format'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { customerHref, hrefOf, responseHref } from '../links'
import { hoursWords } from '../words'

const PATH = '/follow-ups/rules'

/** What opens follow-ups, one line each. */
export async function showFollowUpRules(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const rules = await listRules(ctx)
  // Other settings are another question: what they would have opened is seen at once.
  const asked = ['rules of follow-ups', ...rules.map(({ settings }) => settings)] as const
  const { figures: previews, asOf } = await keptFigures(ctx, asked, async () => {
    const all = await Promise.all(rules.map(({ rule, settings }) => previewRule(ctx, rule, settings)))
    return all.map(({ opened, isAll }) => ({ n: opened.length, isAll }))
  })
  return await renderPage(
    c,
    { title: t('Rules of follow-ups'), place: '/follow-ups' },
    <>
      <PageTitle title={t('Rules of follow-ups')}>
        <AsOf at={asOf} zone={ctx.workspace.timeZone} />
      </PageTitle>
      <Panel
        title={t('What opens a follow-up')}
        note={t('The most pressing first: an answer to which several apply is followed up once, by the first. Each is opened in one commit with its cause.')}
      >
        <TableBox label={t('Rules')}>
          <thead>
            <tr>
              <th scope="col">{t('Rule')}</th>
              <th scope="col">{t('State')}</th>
              <th scope="col" class="number">
                {t('Acknowledge in')}
              </th>
              <th scope="col" class="number">
                {t('Close in')}
              </th>
              <th scope="col" class="number">
                {t('Last {days} days', { days: PREVIEW_DAYS })}
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, settings }, i) => (
              <tr>
                <th scope="row">
                  <a href={`${PATH}/${rule.slug}`}>{t(rule.name)}</a>
                  <span class="interval">{t(rule.meaning)}</span>
                </th>
                <td>
                  <span class={`badge ${settings.isOn ? 'live' : 'paused'}`}>{settings.isOn ? t('On') : t('Off')}</span>
                </td>
                <td class="number">{hoursWords(settings.acknowledgeHours)}</td>
                <td class="number">{hoursWords(settings.closeHours)}</td>
                <td class="number">{countWords(previews[i])}</td>
              </tr>
            ))}
          </tbody>
        </TableBox>
        <p class="note">{t('Hours are by the clock, nights and weekends included.')}</p>
      </Panel>
    </>,
  )
}

function countWords(preview: { n: number; isAll: boolean } | undefined): string {
  if (preview === undefined) return ''
  return preview.isAll ? formatCount(preview.n) : t('at least {n}', { n: preview.n })
}

/** One rule: how it is set, and what that would have opened. */
export async function showFollowUpRule(c: PageContext): Promise<Response> {
  const rule = requireRule(c.req.param('rule') ?? '')
  const settings = (await listRules(c.var.ctx)).find((one) => one.rule === rule)?.settings
  return await renderRule(c, rule, settings ?? defaultsOf(rule))
}

/** Keeps a rule's settings, or shows what those of the form would have opened. */
export async function saveFollowUpRule(c: PageContext): Promise<Response> {
  const rule = requireRule(c.req.param('rule') ?? '')
  const form = await readForm(c)
  if (form.has('reset')) {
    await changeRule(c.var.ctx, rule.slug, defaultsOf(rule))
    return c.redirect(hrefOf(`${PATH}/${rule.slug}`, { done: 'saved' }), 303)
  }
  const settings = settingsOfForm(rule, form)
  if (form.has('preview')) return await renderRule(c, rule, settings, true)
  await changeRule(c.var.ctx, rule.slug, settings)
  return c.redirect(hrefOf(`${PATH}/${rule.slug}`, { done: 'saved' }), 303)
}

async function renderRule(c: PageContext, rule: FollowUpRule, settings: RuleSettings, isDraft = false) {
  const { ctx } = c.var
  const [members, preview] = await Promise.all([
    listMembers(ctx.db, ctx.workspace.id),
    previewRule(ctx, rule, settings),
  ])
  const ids = preview.opened.slice(0, LISTED).flatMap(({ customerId }) => customerId ?? [])
  const customers = await listCustomersById(ctx.db, ctx.workspace.id, ids)
  return await renderPage(
    c,
    { title: t(rule.name), place: '/follow-ups' },
    <>
      <PageTitle title={t(rule.name)}>
        <a href={PATH}>{t('All rules')}</a>
      </PageTitle>
      {c.req.query('done') === 'saved' && <Notice>{t('Saved. It holds from the next answer on.')}</Notice>}
      {isDraft && <Notice kind="open">{t('Not saved: this is what it would have opened, set so.')}</Notice>}
      <div class="grid one-two">
        <Panel title={t('How it works')} note={t(rule.meaning)}>
          <RuleForm rule={rule} settings={settings} members={members} />
        </Panel>
        <Preview ruleId={rule.slug} preview={preview} timeZone={ctx.workspace.timeZone} customers={customers} />
      </div>
    </>,
  )
}

const LISTED = 25

const Preview = ({
  ruleId,
  preview,
  timeZone,
  customers,
}: {
  ruleId: string
  preview: RulePreview
  timeZone: string
  customers: ReadonlyMap<string, CustomerRow>
}) => (
  <Panel
    title={t('It would have opened {count} in the last {days} days', {
      count: countWords({ n: preview.opened.length, isAll: preview.isAll }),
      days: PREVIEW_DAYS,
    })}
    note={preview.opened.length > LISTED ? t('The {n} newest.', { n: LISTED }) : undefined}
  >
    {preview.opened.length === 0 ? (
      <p class="note">{t('Nothing fits.')}</p>
    ) : (
      <ul class="would-open">
        {preview.opened.slice(0, LISTED).map((one) => (
          <li>
            <span>{titleWords({ ruleId, title: one.title })}</span>
            <ul class="meta">
              <li>
                {one.responseId === null ? (
                  formatTime(timeZone, one.at)
                ) : (
                  <a href={responseHref(one.responseId)}>{formatTime(timeZone, one.at)}</a>
                )}
              </li>
              {one.customerId !== null && (
                <li>
                  <a href={customerHref(one.customerId)} dir="auto">
                    {customers.get(one.customerId)?.name ?? one.customerId}
                  </a>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    )}
  </Panel>
)

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max)

/** The settings of a form. Throws invalid_request. */
function settingsOfForm(rule: FollowUpRule, form: URLSearchParams): RuleSettings {
  const numbers = z
    .object({
      acknowledge_hours: whole(1, MAX_HOURS),
      close_hours: whole(1, MAX_HOURS),
      check_after_days: z.literal('').or(whole(1, MAX_CHECK_DAYS)).default(''),
    })
    .safeParse(Object.fromEntries(form))
  if (!numbers.success) throw new AppError('invalid_request', t('hours and days are whole numbers'))
  const { acknowledge_hours, close_hours, check_after_days } = numbers.data
  return {
    isOn: form.has('enabled'),
    onlyNamed: form.has('only_named'),
    thresholds: Object.fromEntries(
      rule.thresholds.map(({ name }) => [name, Number(form.get(`threshold.${name}`) ?? Number.NaN)]),
    ),
    acknowledgeHours: acknowledge_hours,
    closeHours: close_hours,
    checkAfterDays: check_after_days === '' ? null : check_after_days,
    owner: ownerOfForm(form),
  }
}

function ownerOfForm(form: URLSearchParams): OwnerRule {
  const kind = OWNER_KINDS.find((each) => each === form.get('owner')) ?? 'nobody'
  if (kind === 'member') return { kind, memberId: form.get('member_id') ?? '' }
  if (kind === 'round_robin') return { kind, memberIds: form.getAll('member_ids') }
  return { kind }
}

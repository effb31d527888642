import { RISK_RULES } from '../../domain/risk'
import { summarizeBacktest } from '../../services/risk/summarize-backtest'
import { loadRiskWeights, writeRiskWeights } from '../../services/risk/weights'
import { BacktestPanel } from '../components/backtest'
import { ChurnTabs } from '../components/churn-tabs'
import { Notice, PageTitle } from '../components/panel'
import { RiskRules } from '../components/risk-rules'
import { customersHref } from '../customer-filter'
import { readForm } from '../form'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'

/** How the risk score is made, and what it was worth so far. */
export async function showRisk(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const [weights, backtest] = await Promise.all([loadRiskWeights(ctx), summarizeBacktest(ctx)])
  return await renderPage(
    c,
    { title: t('Risk score'), place: '/churn' },
    <>
      <PageTitle title={t('Risk score')}>
        <p class="muted">
          <a href={customersHref({ risk: 'high', sort: 'risk' })}>{t('Customers at high risk')}</a>
        </p>
      </PageTitle>
      <ChurnTabs current="/churn/risk" />
      {c.req.query('done') === 'saved' && (
        <Notice>
          {t(
            'Saved. Customers are scored anew within minutes, and the back-test is counted ' +
              'again.',
          )}
        </Notice>
      )}
      <BacktestPanel backtest={backtest} timeZone={ctx.workspace.timeZone} />
      <RiskRules weights={weights} backtest={backtest} />
    </>,
  )
}

/** Takes the points of every rule, or the defaults back. */
export async function saveRiskPoints(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const points = RISK_RULES.flatMap(({ slug }): [string, number][] => {
    const value = form.get(slug) ?? ''
    return value === '' ? [] : [[slug, Number(value)]]
  })
  await writeRiskWeights(c.var.ctx, form.has('reset') ? {} : Object.fromEntries(points))
  return c.redirect(hrefOf('/churn/risk', { done: 'saved' }), 303)
}

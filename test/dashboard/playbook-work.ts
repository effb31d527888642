import { moveDueRuns } from '../../src/services/playbooks/sweep'
import { answerTo, readJson, surveyOf } from '../api/helpers'
import { DAY, type TestApp } from '../harness'

export interface PlaybookWork {
  detractors: string
  held: string
  risk: string
}

/** Playbooks at work: one with runs of each kind, one with a holdout, and a draft by band of risk. */
export async function addPlaybooks(app: TestApp): Promise<PlaybookWork> {
  const make = async (name: string, definition: object, isOn = true): Promise<string> => {
    const made = await app.api('POST', '/v1/playbooks', { name, definition })
    if (made.status !== 201) throw new Error(await made.text())
    const { id } = await readJson<{ id: string }>(made)
    if (isOn) await app.api('PUT', `/v1/playbooks/${id}/status`, { status: 'on' })
    return id
  }
  const call = { do: 'webhook' }
  const detractors = await make('A call for every detractor', {
    trigger: { on: 'response', kinds: ['nps'], max_score: 6 },
    steps: [{ do: 'follow_up', title: 'Call them' }, { do: 'wait', hours: 48 }, { do: 'message', template_id: 'tpl_apology' }],
  })
  const held = await make('Thank those who love us', {
    trigger: { on: 'response', kinds: ['nps'], min_score: 9 },
    steps: [call],
    holdout_share: 0.5,
  })
  const risk = await make(
    'Whoever comes to be at high risk',
    { trigger: { on: 'segment' }, audience: { risk_bands: ['high', 'medium'] }, steps: [{ do: 'follow_up' }] },
    false,
  )
  const nps = await surveyOf(app.ctx, 'nps')
  const now = app.clock.now
  const answer = async (customer: string, score: number) => {
    const who = { anonymous_id: `browser-${customer}`, user_id: `u-${customer}` }
    await app.page('/v1/client/:key/identify', { ...who, customer_id: customer })
    await app.page('/v1/client/:key/responses', answerTo(nps, { ...who, answers: { score } }))
    await app.settled()
  }
  app.clock.now = now - 3 * DAY
  for (const [i, score] of [2, 5, 9, 10, 9, 10].entries()) await answer(`playbook-customer-${i}`, score)
  app.clock.now = now - 2 * DAY
  await answer('playbook-customer-0', 8)
  app.clock.now = now
  await moveDueRuns(app.ctx)
  await answer('playbook-customer-6', 4)
  return { detractors, held, risk }
}

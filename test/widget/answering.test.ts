import { describe, expect, it } from 'vitest'
import { heard, LISTEN, pause, until, useStage } from './stage'
import { contact, feedback, nps } from './surveys'

const open = useStage()
const SHOW = `${LISTEN}; earshot('show', 'srv_nps')`
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('with the pointer', () => {
  it('sends the score after one click and the comment with the second', async () => {
    const { panel, service, problems } = await open({ surveys: [[nps]], script: SHOW })
    await panel.getByRole('radio', { name: '9', exact: true }).click()
    await until(() => service.answers().length === 1)
    await panel.getByRole('textbox', { name: 'What do you like most?' }).fill('  Fast.  ')
    await panel.getByRole('button', { name: 'Send' }).click()
    await until(() => service.answers().length === 2)

    const [partial, complete] = service.answers()
    expect(partial).toMatchObject({
      survey_id: 'srv_nps',
      version: 3,
      display_id: 'dsp_1',
      revision: 1,
      complete: false,
      answers: { score: 9 },
      locale: 'en',
    })
    expect(complete).toMatchObject({
      revision: 2,
      complete: true,
      answers: { score: 9, comment: 'Fast.' },
    })
    expect(complete?.submission_id).toMatch(UUID)
    expect(complete?.submission_id).toBe(partial?.submission_id)
    expect(complete?.anonymous_id).toMatch(UUID)
    expect(complete?.age_ms).toBeLessThan(1000)
    await panel.getByText('Thank you, that helps.').first().waitFor()
    expect(problems).toEqual([])
  })

  it('completes with the score alone when the comment is skipped', async () => {
    const { page, panel, service } = await open({ surveys: [[nps]], script: SHOW })
    await panel.getByRole('radio', { name: '6', exact: true }).click()
    await panel.getByRole('button', { name: 'Skip' }).click()
    await until(() => service.answers().length === 2)
    expect(service.answers()[1]).toMatchObject({ complete: true, answers: { score: 6 } })
    expect((await heard(page)).map(([name]) => name)).toEqual([
      'shown',
      'answered',
      'answered',
      'completed',
    ])
  })

  it('asks at the end whether it may write back, and leaves with the choice', async () => {
    const asking = { ...nps, steps: [...nps.steps, contact] }
    const { panel, service } = await open({ surveys: [[asking]], script: SHOW })
    await panel.getByRole('radio', { name: '3', exact: true }).click()
    await panel.getByRole('textbox').fill('Slow.')
    await panel.getByRole('button', { name: 'Next' }).click()
    await panel.getByText(contact.question).waitFor()
    await panel.getByRole('radio', { name: 'Yes, please' }).click()
    await panel.getByText('Thank you, that helps.').first().waitFor()
    await until(() => service.answers().length === 3)
    expect(service.answers().map(({ complete }) => complete)).toEqual([false, false, true])
    expect(service.answers()[2]).toMatchObject({ answers: { score: 3, comment: 'Slow.', contact: 'yes' } })
  })

  it('asks differently after each band of score', async () => {
    const { panel } = await open({ surveys: [[nps]], script: SHOW })
    const asked = {
      6: 'What went wrong for you?',
      7: 'What would make it better?',
      9: 'What do you like most?',
    }
    for (const [score, question] of Object.entries(asked)) {
      await panel.getByRole('radio', { name: score, exact: true }).click()
      await panel.getByRole('textbox', { name: question }).waitFor()
      await panel.getByRole('button', { name: new RegExp(`^${score}, How likely`) }).click()
    }
  })

  it('lets a score be changed until the end', async () => {
    const { panel, service } = await open({ surveys: [[nps]], script: SHOW })
    await panel.getByRole('radio', { name: '2', exact: true }).click()
    await panel.getByRole('button', { name: /^2, / }).click()
    expect(await panel.getByRole('radio', { name: '2', exact: true }).isChecked()).toBe(true)
    await panel.getByRole('radio', { name: '8', exact: true }).click()
    await panel.getByRole('button', { name: 'Skip' }).click()
    await until(() => service.answers().length === 3)
    expect(service.answers().map(({ revision, answers }) => [revision, answers.score])).toEqual([
      [1, 2],
      [2, 8],
      [3, 8],
    ])
  })

  it('takes a double click for one answer, wherever on the score', async () => {
    const { page, panel, service } = await open({ surveys: [[nps]] })
    for (const y of [2, 22, 42]) {
      await page.evaluate(`earshot('show', 'srv_nps')`)
      await panel.getByRole('radio', { name: /^10/ }).dblclick({ position: { x: 10, y } })
      await pause(100)
      expect(await panel.getByRole('textbox').count()).toBe(1)
    }
    expect(service.answers().every(({ complete }) => !complete)).toBe(true)
  })

  it('does not send empty feedback', async () => {
    const { panel, service } = await open({ surveys: [[feedback]], script: `earshot('feedback')` })
    await panel.getByRole('button', { name: 'Send' }).click()
    await pause()
    expect(service.answers()).toEqual([])
    await panel.getByRole('textbox').fill('More colours')
    await panel.getByRole('button', { name: 'Send' }).click()
    await until(() => service.answers()[0]?.complete)
  })
})

describe('closing', () => {
  it('reports a dismissal when nothing was answered', async () => {
    const { page, panel, service } = await open({ surveys: [[nps]], script: SHOW })
    await panel.getByRole('button', { name: 'Close' }).click()
    await until(() => service.named('dismissals').length)
    expect(service.named('dismissals')[0]?.body).toEqual({
      anonymous_id: expect.stringMatching(UUID),
      display_id: 'dsp_1',
    })
    expect(await panel.count()).toBe(0)
    expect((await heard(page)).map(([name]) => name)).toEqual(['shown', 'dismissed'])
  })

  it('sends nothing more after a score', async () => {
    const { page, panel, service } = await open({ surveys: [[nps]], script: SHOW })
    await panel.getByRole('radio', { name: '9', exact: true }).click()
    await panel.getByRole('textbox').fill('never sent')
    await page.keyboard.press('Escape')
    await pause()
    expect(service.answers()).toHaveLength(1)
    expect(service.named('dismissals')).toEqual([])
    expect(await panel.count()).toBe(0)
  })

  it('leaves by itself after the thanks, but not under the pointer', async () => {
    const { page, panel } = await open({ surveys: [[nps]], script: SHOW })
    await panel.getByRole('radio', { name: '9', exact: true }).click()
    await panel.getByRole('button', { name: 'Skip' }).click()
    await panel.hover()
    await pause(4500)
    expect(await panel.count()).toBe(1)
    await page.mouse.move(5, 5)
    await until(async () => !(await panel.count()), 6000)
  })

  it('may be hidden by who hears that it is shown', async () => {
    const { page, panel } = await open({
      surveys: [[nps]],
      script: `${SHOW}; earshot('on', 'shown', () => earshot('hide'))`,
    })
    await until(async () => (await heard(page)).length)
    expect(await panel.count()).toBe(0)
  })

  it('takes the panel away silently on hide', async () => {
    const { page, panel, service } = await open({ surveys: [[nps]], script: SHOW })
    await panel.waitFor()
    await page.evaluate(`earshot('hide')`)
    expect(await panel.count()).toBe(0)
    await pause()
    expect(service.named('dismissals')).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { heard, pause, until, useStage } from './stage'
import { cancellation, nps } from './surveys'

const open = useStage()

/** The least a customer's page has to allow, with Trusted Types enforced. */
const STRICT = "default-src 'none'; script-src {service} 'nonce-page'; connect-src {service}; "
  + "require-trusted-types-for 'script'; trusted-types earshot"

/** Pages under a policy bring no style; their scripts carry the nonce. */
const page = { head: '', body: '<main><h1>Product</h1></main>', stub: false }
const nonced = (script: string): string => `<script nonce="page">${script}</script>`
const RECORD = `
  window.violations = []
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push(event.violatedDirective + ' ' + event.blockedURI))
  window.earshot = function () { (earshot.q = earshot.q || []).push(arguments) }`
const LISTEN = `
  window.heard = []
  for (const name of ['shown', 'refused'])
    earshot('on', name, (about) => heard.push([name, about]))`

it('works under the strictest policy without one violation or console error', async () => {
  const { page: tab, panel, service, problems } = await open({
    ...page,
    surveys: [[nps, { on: 'page', path: '/', delay_seconds: 0 }], [cancellation]],
    policy: STRICT,
    head: nonced(RECORD),
    context: { colorScheme: 'dark' },
  })
  await panel.getByRole('radio', { name: '9', exact: true }).click()
  await panel.getByRole('textbox').fill('Works')
  await panel.getByRole('button', { name: 'Send' }).click()
  await panel.getByText('Thank you').first().waitFor()
  await until(() => service.answers().length === 2)
  await tab.evaluate(`void earshot('cancel')`)
  await panel.getByRole('radio').first().click()
  await panel.getByRole('button', { name: 'Cancel subscription' }).click()
  await until(() => service.reports().length === 2)

  // Styled although no style source is allowed.
  await tab.evaluate(`earshot('show', 'srv_nps')`)
  await panel.waitFor()
  const position = `getComputedStyle(document.querySelector('earshot-widget').shadowRoot
    .querySelector('section')).position`
  expect(await tab.evaluate(position)).toBe('fixed')
  expect(await tab.evaluate('violations')).toEqual([])
  expect(problems).toEqual([])
})

it('refuses quietly where the page lets nobody name a script', async () => {
  const { page: tab, panel, problems } = await open({
    ...page,
    surveys: [[nps]],
    policy: STRICT.replace('trusted-types earshot', "trusted-types 'none'"),
    head: nonced(RECORD),
    body: `<main></main>${nonced(`${LISTEN}; earshot('show', 'srv_nps')`)}`,
  })
  await until(async () => (await heard(tab)).length)
  expect(await heard(tab)).toEqual([['refused', { survey_id: 'srv_nps', reason: 'blocked' }]])
  expect(await panel.count()).toBe(0)
  // The browser reports the policy's own refusal; nothing is thrown.
  expect(problems.filter((problem) => !/policy|TrustedScriptURL/i.test(problem))).toEqual([])
})

it('works where policies are limited but not enforced', async () => {
  const { panel } = await open({
    ...page,
    surveys: [[nps, { on: 'page', path: '/', delay_seconds: 0 }]],
    policy: "script-src {service}; connect-src {service}; trusted-types 'none'",
  })
  await panel.waitFor()
})

it('refuses quietly where the page does not allow the connection', async () => {
  const { page: tab, problems } = await open({
    ...page,
    surveys: [[nps]],
    policy: "script-src {service} 'nonce-page'; connect-src 'none'",
    head: nonced(RECORD),
    body: `<main></main>${nonced(`${LISTEN}; earshot('show', 'srv_nps')`)}`,
  })
  await until(async () => (await heard(tab)).length)
  expect(await heard(tab)).toEqual([['refused', { survey_id: 'srv_nps', reason: 'unreachable' }]])
  await pause()
  const thrown = problems.filter((problem) => !/Content Security Policy|Fetch API/.test(problem))
  expect(thrown).toEqual([])
})

it('passes the nonce on, so that strict-dynamic is enough', async () => {
  const { panel } = await open({
    ...page,
    surveys: [[nps, { on: 'page', path: '/', delay_seconds: 0 }]],
    policy: "script-src 'nonce-page'; connect-src {service}",
    attributes: 'nonce="page"',
  })
  await panel.waitFor()
})

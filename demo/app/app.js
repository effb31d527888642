// Calls made before the loader is there wait in a queue. On your own pages this line is inline.
window.earshot = window.earshot || function () { (earshot.q = earshot.q || []).push(arguments) }

const PERSON = 'fernhill:person'
const LOCALE = 'fernhill:locale'
const EVENTS = 'fernhill:events'
const EVENTS_KEPT = 30

const byId = (id) => document.getElementById(id)

/* Who is here: made up once, kept in this browser. A real product says who signed in. */

function loadPerson() {
  const stored = localStorage.getItem(PERSON)
  if (stored) return JSON.parse(stored)
  const person = { user: `demo-user-${randomName()}`, customer: `demo-customer-${randomName()}` }
  localStorage.setItem(PERSON, JSON.stringify(person))
  return person
}

const randomName = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => (byte & 31).toString(32)).join('')

function introduce() {
  const { user, customer } = loadPerson()
  byId('user').textContent = user
  byId('customer').textContent = customer
  earshot('identify', {
    user_id: user,
    customer_id: customer,
    traits: { plan: 'Team', country: 'IE', role: 'owner' },
  })
}

byId('someone-new').addEventListener('click', () => {
  earshot('reset')
  localStorage.removeItem(PERSON)
  sessionStorage.removeItem(EVENTS)
  introduce()
  drawEvents()
  note('identify', `somebody new: ${byId('user').textContent}`)
})

/* The language surveys come in. */

const locale = byId('locale')
locale.value = localStorage.getItem(LOCALE) ?? 'en'
earshot('set', { locale: locale.value })
locale.addEventListener('change', () => {
  localStorage.setItem(LOCALE, locale.value)
  earshot('set', { locale: locale.value })
})

/* What Earshot did: every event it tells the page, and what this page called. */

const WHY_REFUSED = {
  cooldown: 'this person was asked a short while ago. Start over as someone new',
  not_live: 'the survey is not live. Publish it in the dashboard',
  unknown_survey: 'there is no such survey',
  not_sampled: 'the survey asks a share of people, and this one is outside it',
  not_in_segment: 'the survey asks other people, by their traits',
  quota_reached: 'the survey has all the answers it wanted',
  busy: 'another survey is open',
  blocked: 'this page or its network kept the survey out',
  unreachable: 'the service did not answer',
}

earshot('on', 'shown', ({ kind }) => note('shown', kind))
earshot('on', 'answered', ({ kind, answers, complete }) =>
  note('answered', `${kind} ${JSON.stringify(answers)}${complete ? '' : ', a step of it'}`),
)
earshot('on', 'completed', ({ kind }) => note('completed', kind))
earshot('on', 'dismissed', ({ kind }) => note('dismissed', kind))
earshot('on', 'refused', ({ reason }) => note('refused', `${reason}: ${WHY_REFUSED[reason] ?? ''}`))

const readEvents = () => JSON.parse(sessionStorage.getItem(EVENTS) ?? '[]')

function note(name, text) {
  const at = new Date().toLocaleTimeString('en-GB')
  const events = [{ at, name, text }, ...readEvents()].slice(0, EVENTS_KEPT)
  sessionStorage.setItem(EVENTS, JSON.stringify(events))
  drawEvents()
}

function drawEvents() {
  const events = readEvents()
  byId('events').replaceChildren(...events.map((event) => fill('li', ...wordsOf(event))))
  const [latest] = events
  byId('latest').replaceChildren(...(latest ? wordsOf(latest) : ['Nothing yet. Press a button.']))
}

const wordsOf = ({ at, name, text }) => [fill('time', at), ' ', fill('b', name), ' ', text]

function fill(tag, ...content) {
  const element = document.createElement(tag)
  element.append(...content)
  return element
}

/* What people do here. */

function track(name) {
  note('track', name)
  earshot('track', name)
}

for (const button of document.querySelectorAll('[data-done]')) {
  button.addEventListener('click', () => {
    byId('done').textContent = button.dataset.done
    track(button.dataset.track)
  })
}

byId('feedback').addEventListener('click', () => earshot('feedback'))

byId('ticket')?.addEventListener('click', ({ target }) => {
  const state = byId('ticket-state')
  const closes = state.textContent === 'Open'
  state.textContent = closes ? 'Closed' : 'Open'
  state.className = closes ? 'badge paid' : 'badge open'
  target.textContent = closes ? 'Reopen ticket' : 'Close ticket'
  if (closes) track(target.dataset.track)
})

const inElevenDays = () => new Date(Date.now() + 11 * 86_400_000).toISOString()

byId('cancel')?.addEventListener('click', async () => {
  // Without Earshot (blocked, offline) there is no answer, and the cancellation simply goes on.
  const answer = (await earshot('cancel', { effective_at: inElevenDays() })) ?? {}
  const { outcome = 'cancel', reason_id = null, offer_id = null, text = null } = answer
  const isLeaving = outcome === 'cancel'
  byId('plan-state').textContent = isLeaving ? 'Ends in 11 days' : 'Active'
  byId('plan-state').className = isLeaving ? 'badge late' : 'badge paid'
  byId('outcome').replaceChildren(
    fill('p', fill('b', isLeaving ? 'Your plan would now be cancelled.' : 'You keep your plan.')),
    fill('p', isLeaving
      ? 'Ending the subscription is up to Fernhill. Earshot said what you decided, and why:'
      : 'Nothing changes. Earshot said what you decided:'),
    fill('pre', JSON.stringify({ outcome, reason_id, offer_id, text }, null, 2)),
  )
})

introduce()
drawEvents()

import type { Child } from 'hono/jsx'
import type { CancelView } from '../contract/cancel'
import { type CancelState, canGoOn, offersFor, subReasonsOf } from '../domain/cancellation/machine'
import { renderPage } from './page'

/** The screen of a state as a page with one form; `next` is where the host goes on after the end. */
export function renderCancel(view: CancelView, state: CancelState, next: string | null) {
  return renderPage(
    { title: view.texts.title, locale: view.locale, dir: view.dir, next },
    state.screen === 'done' ? (
      <End view={view} state={state} next={next} />
    ) : (
      <form method="post">
        <Question view={view} state={state} />
        <Decision view={view} state={state} />
      </form>
    ),
  )
}

const Question = ({ view, state }: { view: CancelView; state: CancelState }) => {
  const { texts, reasons } = view
  switch (state.screen) {
    case 'reason':
      return (
        <>
          <Choice name="reason" question={texts.question} options={reasons} chosen={state.reasonId} />
          <Stops view={view} />
        </>
      )
    case 'details':
      return (
        <>
          {subReasonsOf(view, state).length > 0 && (
            <Choice
              name="sub_reason"
              question={texts.sub_question}
              options={subReasonsOf(view, state)}
              chosen={state.subReasonId}
            />
          )}
          <label class="words">
            <span>{texts.comment}</span>
            <textarea name="text" rows={4} maxlength={view.max_length} placeholder={texts.placeholder} dir="auto">
              {state.text ?? ''}
            </textarea>
            <small>{texts.optional}</small>
          </label>
        </>
      )
    case 'offer':
      return (
        <>
          {offersFor(view, state).map(({ headline, body }) => (
            <section>
              <h2>{headline}</h2>
              <p>{body}</p>
            </section>
          ))}
        </>
      )
    default:
      return <Stops view={view} />
  }
}

/** Every way to decide in the same size; going on is no decision and stands above. */
const Decision = ({ view, state }: { view: CancelView; state: CancelState }) => {
  const { texts } = view
  return (
    <>
      {(state.screen === 'details' || canGoOn(view, state)) && (
        <p class="way">
          {state.screen === 'details' && <Button action="back">{texts.back}</Button>}
          {canGoOn(view, state) && <Button action="next">{texts.next}</Button>}
        </p>
      )}
      <p class="decision">
        {state.screen === 'offer' &&
          offersFor(view, state).map(({ id, accept }) => <Button action={`accept:${id}`}>{accept}</Button>)}
        <Button action="keep">{texts.keep}</Button>
        <Button action="cancel">{texts.cancel}</Button>
      </p>
    </>
  )
}

const Button = ({ action, children }: { action: string; children?: Child }) => (
  <button name="action" value={action}>
    {children}
  </button>
)

const Choice = ({
  name,
  question,
  options,
  chosen,
}: {
  name: string
  question: string
  options: readonly { id: string; label: string }[]
  chosen: string | null
}) => (
  <fieldset>
    <legend>{question}</legend>
    {options.map(({ id, label }) => (
      <label>
        <input type="radio" name={name} value={id} checked={id === chosen} />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
)

const Stops = ({ view: { stops, texts, locale, effective_at } }: { view: CancelView }) =>
  stops.length === 0 && effective_at === null ? null : (
    <div class="stops">
      <h2>{effective_at === null ? texts.stops : texts.stops_on.replace('{date}', dateOf(locale, effective_at))}</h2>
      <ul>
        {stops.map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
    </div>
  )

const End = ({ view, state, next }: { view: CancelView; state: CancelState; next: string | null }) => {
  const { texts, locale, effective_at } = view
  const cancelled =
    effective_at === null ? texts.cancelled : texts.cancelled_on.replace('{date}', dateOf(locale, effective_at))
  const words = { cancel: cancelled, kept: texts.kept, offer_accepted: texts.accepted, abandoned: texts.kept }
  return (
    <>
      <p class="end" role="status">
        {words[state.outcome ?? 'kept']}
      </p>
      {next !== null && (
        <p class="way">
          <a href={next}>{texts.next}</a>
        </p>
      )}
    </>
  )
}

const dateOf = (locale: string, iso: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))

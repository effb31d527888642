import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { viewCancel } from '../../domain/cancellation/view'
import type { Survey } from '../../domain/surveys/definition'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { viewSurvey } from '../../domain/surveys/view'
import { AppError } from '../../errors'
import { fromDefinitionJson } from '../../http/routes/survey-json'
import { assetPaths } from '../assets'
import { readForm } from '../form'
import { currentLocale } from '../i18n/locale'
import type { PageContext } from '../layout'
import type { FramedDraft, PreviewStep } from '../framed-draft'
import { t } from '../i18n/t'
import { checkDraft, type Definition, readDraft } from '../survey-form'
import { sentencesOf, type SurveySentences } from '../survey-sentences'
import { draftOf, newDefinition } from './survey'
import { requireSurvey } from './survey-view'

const DAY_MS = 86_400_000
/** When the subscription of the preview would end, so that the date can be seen in its place. */
const DAYS_LEFT = 30
const STEPS: readonly PreviewStep[] = ['first', 'details', 'offer', 'end']
const NOBODY = 'preview'

/** A stored survey with what stands in its form instead. Nothing is stored. */
export async function previewSurvey(c: PageContext): Promise<Response> {
  const survey = await requireSurvey(c)
  return await answerPreview(c, survey, draftOf(survey).definition)
}

/** A survey nobody has stored yet. */
export async function previewNewSurvey(c: PageContext): Promise<Response> {
  const kind = KIND_SLUGS.find((slug) => slug === c.req.query('kind'))
  if (!kind) throw new AppError('invalid_request', t('a survey needs a kind'))
  return await answerPreview(c, { id: NOBODY, kind, status: 'draft', version: 1 }, newDefinition(kind))
}

async function answerPreview(
  c: PageContext,
  survey: Omit<Survey, 'name' | 'definition'>,
  before: Definition,
): Promise<Response> {
  c.set('framing', 'framed')
  const form = await readForm(c)
  const theme = form.get('preview.theme') === 'dark' ? 'dark' : 'light'
  const checked = checkDraft(readDraft(form, before))
  if ('problems' in checked) return await sendFrame(c, theme, <Problems problems={checked.problems} />)

  const { name, definition } = checked.draft
  const drafted = { ...survey, name, definition: fromDefinitionJson(definition) }
  const draft: FramedDraft = {
    ...viewOf(drafted, {
      locale: form.get('preview.locale') ?? '',
      variant: Number(form.get('preview.variant') ?? 0),
      now: c.env.now(),
    }),
    src: `/w/${survey.kind === 'cancellation' ? 'cancel' : 'view'}-${c.env.assets.chunkHash}.js`,
    step: STEPS.find((step) => step === form.get('preview.step')) ?? 'first',
    theme,
  }
  return await sendFrame(c, theme, <Stage draft={draft} said={sentencesOf(survey.kind, checked.draft)} />)
}

/** What the service would send; each offer in the wanted variant, or its last one where it has fewer. */
function viewOf(
  survey: Survey,
  { locale, variant, now }: { locale: string; variant: number; now: number },
): Pick<FramedDraft, 'chunk' | 'view'> {
  if (survey.kind !== 'cancellation') return { chunk: 'view', view: viewSurvey(survey, [locale], NOBODY, true) }
  const offers = (survey.definition.flow?.offers ?? []).map((offer) => {
    const shown = offer.variants[variant] ?? offer.variants.at(-1)
    return { ...offer, variants: shown ? [shown] : [] }
  })
  const view = viewCancel(survey, offers, {
    personKey: NOBODY,
    customerKey: NOBODY,
    locales: [locale],
    effectiveAt: now + DAYS_LEFT * DAY_MS,
  })
  return { chunk: 'cancel', view: { ...view, session_id: '' } }
}

/** A page it could stand on, with nothing on it to look at. */
const Stage = ({ draft, said }: { draft: FramedDraft; said: SurveySentences | null }) => (
  <main data-draft={JSON.stringify(draft)} data-trigger={said?.trigger} data-targeting={said?.targeting}>
    <div class="sketch" aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </div>
    <p class="no-offer" hidden>
      {t('No reason leads to an offer yet. Tie one to a reason to see it here.')}
    </p>
    <noscript>
      <p class="no-offer">{t('The survey is drawn by a script, here as in your pages.')}</p>
    </noscript>
  </main>
)

const Problems = ({ problems }: { problems: readonly string[] }) => (
  <main>
    <div class="no-offer">
      <h1>{t('Not to be shown yet')}</h1>
      <ul>
        {problems.map((problem) => (
          <li>{problem}</li>
        ))}
      </ul>
    </div>
  </main>
)

async function sendFrame(c: PageContext, theme: string, body: Child): Promise<Response> {
  const assets = await assetPaths(c.env.assets)
  return c.html(html`<!doctype html>${(
    <html lang={currentLocale()} class={`framed ${theme}`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t('Preview')}</title>
        <link rel="stylesheet" href={assets.css} />
        <script src={assets.js} defer />
      </head>
      <body>{body}</body>
    </html>
  )}`)
}

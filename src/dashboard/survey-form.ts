import type { z } from 'zod'
import type { KindSlug } from '../contract/client'
import { LOCALES } from '../domain/surveys/locales'
import { en } from '../domain/surveys/locales/en'
import { checkFlow } from '../domain/cancellation/check-flow'
import { DefinitionJson, fromDefinitionJson } from '../http/routes/survey-json'
import { readFlow, readSubReasons } from './flow-form'
import { t } from './i18n/t'
import { readSegment } from './segment-lines'
import { slugOf } from './slug'
import { humanize } from './words'

export type Definition = z.infer<typeof DefinitionJson>

/** What the editor shows: stored values, or what was typed and refused. */
export interface SurveyDraft {
  name: string
  definition: Definition
}

type Reason = Definition['reasons'][number]

/** The languages a survey may offer: its own, in their order, and the rest of the catalogue. */
export const offeredLocales = ({ locales }: Definition): string[] => [
  ...new Set([...locales, ...Object.keys(LOCALES)]),
]

/** The catalogue's wording of a kind in a language: what is shown where the team wrote nothing. */
export function usualTexts(kind: KindSlug, locale: string): Record<string, string> {
  const { kinds, view, contact } = LOCALES[locale] ?? LOCALES[locale.split('-')[0] ?? ''] ?? en
  const asked = kind === 'cancellation' ? {} : { contact: contact.question }
  return { ...kinds[kind], ...asked, thanks: view.thanks }
}

/** What was typed into the editor, over what stood there before; nothing is checked yet. */
export function readDraft(form: URLSearchParams, before: Definition): SurveyDraft {
  const text = (name: string) => form.get(name) ?? ''
  const fallback = text('fallback')
  const locales = form.getAll('locale')
  return {
    name: text('name'),
    definition: {
      locales: [...locales].sort((a, b) => Number(b === fallback) - Number(a === fallback)),
      texts: readTexts(form, before.texts),
      reasons: readReasons(form, before.reasons, fallback),
      trigger: readTrigger(
        text('trigger'),
        text('trigger_value'),
        numberOr(text('delay_seconds'), 0),
      ),
      targeting: {
        sampling_rate: numberOr(text('sampling_percent'), 100) / 100,
        segment: readSegment(text('segment')),
        cooldown_days: numberOr(text('cooldown_days'), null),
        max_responses: numberOr(text('max_responses'), null),
      },
      ask_contact: form.has('asking') ? form.has('ask_contact') : before.ask_contact,
      flow: form.has('flow.kind') ? readFlow(form, before) : before.flow,
      theme: {
        color: text('color') || null,
        position: (text('position') || before.theme.position) as Definition['theme']['position'],
      },
    },
  }
}

/** Checks a draft with the API's own schema. */
export function checkDraft(draft: SurveyDraft): { draft: SurveyDraft } | { problems: string[] } {
  const checked = DefinitionJson.safeParse(draft.definition)
  const problems = [
    ...(checked.error?.issues ?? []),
    ...(checked.data?.flow ? checkFlow(fromDefinitionJson(checked.data)) : []).map(
      ({ path, message }) => ({ path: path.split('.'), message }),
    ),
  ].map(({ path, message }) => `${humanize(path.map(String).join(' › '))}: ${message}`)
  if (draft.name === '' || draft.name.length > 120)
    problems.unshift(t('Name: must have 1 to 120 characters'))
  return problems.length > 0 || !checked.data
    ? { problems }
    : { draft: { name: draft.name, definition: checked.data } }
}

/** Own wording by language; an emptied field goes back to the catalogue's. */
function readTexts(form: URLSearchParams, before: Definition['texts']): Definition['texts'] {
  const texts = { ...before }
  for (const locale of form.getAll('worded')) texts[locale] = {}
  for (const [key, value] of form) {
    const [, locale = '', name = ''] = key.match(/^text\.([^.]+)\.(\w+)$/) ?? []
    if (locale !== '' && value !== '') texts[locale] = { ...texts[locale], [name]: value }
  }
  return Object.fromEntries(Object.entries(texts).filter(([, own]) => Object.keys(own).length > 0))
}

/** Rows of the reasons table; a row without a word in any language is left out. */
function readReasons(
  form: URLSearchParams,
  before: readonly Reason[],
  fallback: string,
): Reason[] {
  const rows = form.getAll('reason').filter((row) => form.get(`reason.${row}.remove`) === null)
  return rows.flatMap((row) => {
    const typed = [...form].flatMap(([key, value]) => {
      const [, at, locale = ''] = key.match(/^reason\.(\d+)\.label\.(.+)$/) ?? []
      return at === row ? [[locale, value] as const] : []
    })
    const known = before.find(({ id }) => id === form.get(`reason.${row}.id`))
    const labels = Object.entries({ ...known?.labels, ...Object.fromEntries(typed) })
    const said = labels.filter(([, label]) => label !== '')
    if (said.length === 0) return []
    return [
      {
        id: known?.id ?? slugOf(said[0]?.[1] ?? '', 'reason'),
        canonical: form.get(`reason.${row}.canonical`) ?? 'other',
        labels: Object.fromEntries(said),
        sub_reasons: form.has(`reason.${row}.subs`)
          ? readSubReasons(form.get(`reason.${row}.subs`) ?? '', fallback, known?.sub_reasons ?? [])
          : (known?.sub_reasons ?? []),
        offers: readOffers(form.get(`reason.${row}.offer`), known?.offers ?? []),
      },
    ]
  })
}

/** The chosen offer first; what the API set behind it stays. */
const readOffers = (chosen: string | null, before: readonly string[]): string[] =>
  chosen === null ? [...before] : [...(chosen === '' ? [] : [chosen]), ...before.slice(1).filter((id) => id !== chosen)]

function readTrigger(on: string, value: string, delay_seconds: number): Definition['trigger'] {
  if (on === 'event') return { on, name: value, delay_seconds }
  if (on === 'page') return { on, path: value, delay_seconds }
  if (on === 'click') return { on, selector: value, delay_seconds }
  return { on: 'api' }
}

const numberOr = <T>(text: string, otherwise: T): number | T =>
  text === '' ? otherwise : Number(text)

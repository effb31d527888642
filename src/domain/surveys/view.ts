import type { ChoiceStep, SurveyView, ViewTexts } from '../../contract/client'
import { contactSteps } from './contact'
import type { Survey } from './definition'
import { mix } from './eligibility'
import { KINDS } from './kinds'
import { LOCALES, chooseLocale } from './locales'
import { en } from './locales/en'
import type { Locale } from './locales/locale'

/**
 * A survey in the person's language, its choices shuffled for that person. `mayAskContact` says
 * whether they can be asked to be written to.
 */
export function viewSurvey(
  survey: Survey,
  wantedLocales: readonly string[],
  personKey: string,
  mayAskContact: boolean,
): SurveyView {
  const { definition } = survey
  const kind = KINDS[survey.kind]
  const locale = chooseLocale(definition.locales, wantedLocales)
  const catalogue = LOCALES[locale] ?? LOCALES[locale.split('-')[0] ?? ''] ?? en
  const own = definition.texts[locale] ?? {}
  const text = (name: string) => own[name] ?? catalogue.kinds[survey.kind][name] ?? ''

  return {
    id: survey.id,
    version: survey.version,
    kind: survey.kind,
    locale,
    dir: catalogue.dir,
    steps: [
      ...kind
        .steps({ definition, locale, text })
        .map((step) => (step.type === 'choice' ? shuffleOptions(step, personKey) : step)),
      ...(mayAskContact ? contactSteps(definition, catalogue, own.contact) : []),
    ],
    bands: kind.bands.map(({ min, max, name }) => [min, max, name]),
    texts: viewTexts(catalogue, own.thanks),
    theme: definition.theme,
  }
}

/** The words every kind needs; every byte until a survey is visible counts. */
function viewTexts({ view }: Locale, thanks: string | undefined): ViewTexts {
  const { cancel: _cancel, keep: _keep, ...texts } = view
  return { ...texts, ...(thanks === undefined ? {} : { thanks }) }
}

/** In another order for each person, so that no reason gains from standing first; "other" is last. */
function shuffleOptions(step: ChoiceStep, personKey: string): ChoiceStep {
  const place = (id: string) => (id === 'other' ? Infinity : mix(`${personKey}:${id}`))
  return { ...step, options: [...step.options].sort((a, b) => place(a.id) - place(b.id)) }
}

import type { KindSlug } from '../contract/client'
import { fromDefinitionJson } from '../http/routes/survey-json'
import { checkDraft, type SurveyDraft } from './survey-form'
import { describeTargeting, describeTrigger } from './words'

/** What the editor's fields amount to, in words. */
export interface SurveySentences {
  trigger: string
  targeting: string
}

/** Null for a draft that is not to be saved as it is. */
export function sentencesOf(kind: KindSlug, draft: SurveyDraft): SurveySentences | null {
  const checked = checkDraft(draft)
  if ('problems' in checked) return null
  const { definition } = checked.draft
  return {
    trigger: `${describeTrigger(kind, definition.trigger)}.`,
    targeting: describeTargeting({ kind, definition: fromDefinitionJson(definition) }),
  }
}

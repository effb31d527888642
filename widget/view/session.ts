import type { DismissalBody } from '../../src/contract/client'
import type { Display, Loader, OpenOptions } from '../bridge'
import type { Deliver } from '../queue'
import { openSurvey } from './survey'

/** One display of a survey: draws it and sends what is answered. Returns how to take it away. */
export function openSession(
  { person, pageUrl, post, newUuid, emit }: Loader,
  deliver: Deliver,
  { survey, display_id }: Display,
  options: OpenOptions,
): () => void {
  const { preview, completed, ended } = options
  const about = { survey_id: survey.id, kind: survey.kind }
  const submission_id = newUuid()
  let revision = 0

  const remove = openSurvey(survey, options, {
    async answered(answers, complete, choicePosition) {
      emit('answered', { ...about, answers, complete })
      if (complete) {
        emit('completed', { ...about, answers })
        completed()
      }
      revision++
      if (preview) return true
      return deliver({
        ...person(),
        submission_id,
        survey_id: survey.id,
        version: survey.version,
        ...(display_id && { display_id }),
        revision,
        complete,
        answers,
        ...(choicePosition >= 0 && { choice_position: choicePosition }),
        locale: survey.locale,
        url: pageUrl(),
      })
    },
    ended(ending, answers) {
      if (!revision) dismiss()
      ended(ending, answers)
    },
  })

  function dismiss(): void {
    emit('dismissed', about)
    if (preview || !display_id) return
    const body: DismissalBody = { ...person(), display_id }
    post('dismissals', body).catch(() => {})
  }

  return () => {
    remove()
    ended('closed', {})
  }
}

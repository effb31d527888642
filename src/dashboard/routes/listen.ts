import type { Hono } from 'hono'
import type { AppEnv } from '../../http/env'
import { correctFromForm } from '../pages/correct-tags'
import { previewNewSurvey, previewSurvey } from '../pages/draft-preview'
import { tellFirstAnswer } from '../pages/first-answer'
import { showResponse } from '../pages/response'
import { triageFromForm } from '../pages/response-actions'
import { replyFromForm } from '../pages/response-reply'
import { exportRows, showResponses } from '../pages/responses'
import { forgetViewFromForm, saveViewFromForm } from '../pages/saved-views'
import { changeStatus, createFromForm, saveSurvey, showNewSurvey, showSurvey } from '../pages/survey'
import { showPreview } from '../pages/survey-preview'
import { showResults } from '../pages/survey-results'
import { showSurveys } from '../pages/surveys'

/** Surveys and what they brought. */
export function mountListen(dashboard: Hono<AppEnv>): void {
  dashboard.get('/surveys', showSurveys)
  dashboard.post('/surveys', createFromForm)
  dashboard.get('/surveys/new', showNewSurvey)
  dashboard.post('/surveys/new/preview', previewNewSurvey)
  dashboard.get('/surveys/first-answer', tellFirstAnswer)
  dashboard.get('/surveys/:id', showSurvey)
  dashboard.post('/surveys/:id', saveSurvey)
  dashboard.post('/surveys/:id/status', changeStatus)
  dashboard.get('/surveys/:id/results', showResults)
  dashboard.get('/surveys/:id/preview', showPreview)
  dashboard.post('/surveys/:id/preview', previewSurvey)

  dashboard.get('/responses', showResponses)
  dashboard.post('/responses', triageFromForm)
  dashboard.get('/responses/export/:format', exportRows)
  dashboard.get('/responses/:id', showResponse)
  dashboard.post('/responses/:id/tags', correctFromForm)
  dashboard.post('/responses/:id/replies', replyFromForm)
  dashboard.post('/responses/views', saveViewFromForm)
  dashboard.post('/responses/views/:id/removal', forgetViewFromForm)
}

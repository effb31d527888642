import type { Hono } from 'hono'
import type { AppEnv } from '../../http/env'
import { showAssociations } from '../pages/associations'
import { showCancelSession } from '../pages/cancel-session'
import { exportSessions, showCancellations } from '../pages/cancellations'
import { showChurn } from '../pages/churn'
import { showCustomer } from '../pages/customer'
import { tellCustomerCount } from '../pages/customer-count'
import { showCustomers } from '../pages/customers'
import { showRetention } from '../pages/retention'
import { saveRiskPoints, showRisk } from '../pages/risk'
import { forgetViewFromForm, saveViewFromForm } from '../pages/saved-views'
import {
  createTheme,
  dropTheme,
  previewNewTheme,
  previewOneTheme,
  saveTheme,
  showNewTheme,
  showTheme,
} from '../pages/theme'
import { acceptIdea, refuseIdea, saveCompetitors, showThemes, takeUpIdea } from '../pages/themes'
import { saveTopicSettings, showTopicSettings } from '../pages/topic-settings'
import { showTopics } from '../pages/topics'

/** What it comes to: topics, customers, churn, cancellations. */
export function mountUnderstand(dashboard: Hono<AppEnv>): void {
  dashboard.get('/topics', showTopics)
  dashboard.get('/topics/told/:of/:topic', showTopicSettings)
  dashboard.post('/topics/told/:of/:topic', saveTopicSettings)
  dashboard.get('/topics/themes', showThemes)
  dashboard.post('/topics/themes', createTheme)
  dashboard.get('/topics/themes/new', showNewTheme)
  dashboard.post('/topics/themes/preview', previewNewTheme)
  dashboard.get('/topics/themes/:id', showTheme)
  dashboard.post('/topics/themes/:id', saveTheme)
  dashboard.post('/topics/themes/:id/preview', previewOneTheme)
  dashboard.post('/topics/themes/:id/removal', dropTheme)
  dashboard.post('/topics/competitors', saveCompetitors)
  dashboard.post('/topics/ideas/:word/acceptance', acceptIdea)
  dashboard.post('/topics/ideas/:word/refusal', refuseIdea)
  dashboard.post('/topics/ideas/:word/refusal/removal', takeUpIdea)

  dashboard.get('/churn', showChurn)
  dashboard.get('/churn/retention', showRetention)
  dashboard.get('/churn/associations', showAssociations)
  dashboard.get('/churn/risk', showRisk)
  dashboard.post('/churn/risk', saveRiskPoints)

  dashboard.get('/cancellations', showCancellations)
  dashboard.get('/cancellations/export/:format', exportSessions)
  dashboard.get('/cancellations/:id', showCancelSession)

  dashboard.get('/customers', showCustomers)
  dashboard.post('/customers/views', saveViewFromForm)
  dashboard.post('/customers/views/:id/removal', forgetViewFromForm)

  dashboard.get('/segments/count', tellCustomerCount)

  dashboard.get('/customers/:id', showCustomer)
}

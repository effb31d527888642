import type { Hono } from 'hono'
import type { AppEnv } from '../../http/env'
import { forgetFromForm } from '../pages/correct-tags'
import { exportList, showData } from '../pages/data'
import {
  compareStripe,
  runFromForm,
  startFromForm,
  uploadComparison,
  uploadImport,
} from '../pages/data-actions'
import { keepFromForm } from '../pages/data-keeping'
import { exportDifferencesFile, showOperation } from '../pages/data-operation'
import { eraseFromForm, exportPersonFile, showPerson } from '../pages/data-person'
import { compareTags, switchFromForm } from '../pages/data-retags'
import {
  removeExportFromForm,
  revokeExportFromForm,
  scheduleFromForm,
  showExports,
} from '../pages/settings-exports'

/** What comes in and goes out as files, and a person’s data. */
export function mountDataSettings(dashboard: Hono<AppEnv>): void {
  dashboard.get('/settings/exports', showExports)
  dashboard.post('/settings/exports', scheduleFromForm)
  dashboard.post('/settings/exports/:id/removal', removeExportFromForm)
  dashboard.post('/settings/exports/runs/:id/revocation', revokeExportFromForm)

  dashboard.get('/settings/data', showData)
  dashboard.get('/settings/data/export/:list/:format', exportList)
  dashboard.post('/settings/data/keeping', keepFromForm)
  dashboard.get('/settings/data/person', showPerson)
  dashboard.get('/settings/data/person/export', exportPersonFile)
  dashboard.post('/settings/data/person/erasure', eraseFromForm)
  dashboard.post('/settings/data/imports', uploadImport)
  dashboard.post('/settings/data/comparisons', uploadComparison)
  dashboard.post('/settings/data/stripe', compareStripe)
  dashboard.post('/settings/data/retags', compareTags)
  dashboard.post('/settings/data/learned/removal', forgetFromForm)
  dashboard.post('/settings/data/:id/switch', switchFromForm)
  dashboard.get('/settings/data/:id', showOperation)
  dashboard.post('/settings/data/:id/run', runFromForm)
  dashboard.post('/settings/data/:id/start', startFromForm)
  dashboard.get('/settings/data/:id/differences/csv', exportDifferencesFile)
}

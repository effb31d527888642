import type { Hono } from 'hono'
import type { AppEnv } from '../../http/env'
import { showComplaints } from '../pages/complaints'
import { exportDigest, showDigest } from '../pages/digest'
import { saveDigests, showDigests } from '../pages/digests'
import { showFollowUp } from '../pages/follow-up'
import { moveFromForm, moveManyFromForm, openFromForm } from '../pages/follow-up-actions'
import { saveFollowUpRule, showFollowUpRule, showFollowUpRules } from '../pages/follow-up-rules'
import { showFollowUps } from '../pages/follow-ups'
import { showNewPlaybook, showPlaybook } from '../pages/playbook'
import {
  createPlaybookFromForm,
  savePlaybook,
  stopRunFromForm,
  switchPlaybook,
} from '../pages/playbook-actions'
import { showPlaybooks } from '../pages/playbooks'
import { forgetViewFromForm, saveViewFromForm } from '../pages/saved-views'
import { showNewUpdate, showUpdate } from '../pages/update'
import {
  createUpdateFromForm,
  dropUpdate,
  saveUpdate,
  saveUpdateState,
  tellFromForm,
} from '../pages/update-actions'
import { showUpdates } from '../pages/updates'

/** What is done about it, and told. */
export function mountAct(dashboard: Hono<AppEnv>): void {
  dashboard.get('/follow-ups', showFollowUps)
  dashboard.post('/follow-ups', moveManyFromForm)
  dashboard.post('/follow-ups/new', openFromForm)
  dashboard.post('/follow-ups/views', saveViewFromForm)
  dashboard.post('/follow-ups/views/:id/removal', forgetViewFromForm)
  dashboard.get('/follow-ups/complaints', showComplaints)
  dashboard.get('/follow-ups/rules', showFollowUpRules)
  dashboard.get('/follow-ups/rules/:rule', showFollowUpRule)
  dashboard.post('/follow-ups/rules/:rule', saveFollowUpRule)
  dashboard.get('/follow-ups/:id', showFollowUp)
  dashboard.post('/follow-ups/:id', moveFromForm)

  dashboard.get('/updates', showUpdates)
  dashboard.post('/updates', createUpdateFromForm)
  dashboard.get('/updates/new', showNewUpdate)
  dashboard.get('/updates/:id', showUpdate)
  dashboard.post('/updates/:id', saveUpdate)
  dashboard.post('/updates/:id/state', saveUpdateState)
  dashboard.post('/updates/:id/telling', tellFromForm)
  dashboard.post('/updates/:id/removal', dropUpdate)

  dashboard.get('/playbooks', showPlaybooks)
  dashboard.post('/playbooks', createPlaybookFromForm)
  dashboard.get('/playbooks/new', showNewPlaybook)
  dashboard.get('/playbooks/:id', showPlaybook)
  dashboard.post('/playbooks/:id', savePlaybook)
  dashboard.post('/playbooks/:id/status', switchPlaybook)
  dashboard.post('/playbooks/:id/runs/:run/stop', stopRunFromForm)

  dashboard.get('/digests', showDigests)
  dashboard.post('/digests', saveDigests)
  dashboard.get('/digests/:id', showDigest)
  dashboard.get('/digests/:id/markdown', exportDigest)
}

import { joined } from '../catalogue'
import { access } from './access'
import { billing } from './billing'
import { cancellations } from './cancellations'
import { churn } from './churn'
import { customers } from './customers'
import { domain } from './domain'
import { exports } from './exports'
import { followUps } from './follow-ups'
import { letters } from './letters'
import { messages } from './messages'
import { metrics } from './metrics'
import { playbooks } from './playbooks'
import { privacy } from './privacy'
import { refusals } from './refusals'
import { responses } from './responses'
import { segments } from './segments'
import { settings } from './settings'
import { shell } from './shell'
import { surveys } from './surveys'
import { topics } from './topics'
import { updates } from './updates'

export const fr = joined([
  access,
  billing,
  cancellations,
  churn,
  customers,
  domain,
  exports,
  followUps,
  letters,
  messages,
  metrics,
  playbooks,
  privacy,
  refusals,
  responses,
  segments,
  settings,
  shell,
  surveys,
  topics,
  updates,
])

import { joined } from '../catalogue'
import { access } from './access'
import { billing } from './billing'
import { cancellations } from './cancellations'
import { churn } from './churn'
import { customers } from './customers'
import { domain } from './domain'
import { letters } from './letters'
import { followUps } from './follow-ups'
import { messages } from './messages'
import { playbooks } from './playbooks'
import { privacy } from './privacy'
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
  letters,
  followUps,
  messages,
  playbooks,
  privacy,
  responses,
  segments,
  settings,
  shell,
  surveys,
  topics,
  updates,
])

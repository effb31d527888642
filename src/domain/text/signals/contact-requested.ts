import { said } from './said'

export const contactRequested = said(
  'contact_requested',
  'Asks to be contacted',
  'Wants a call, an answer or a person to talk to.',
)

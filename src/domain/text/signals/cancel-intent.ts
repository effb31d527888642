import { said } from './said'

export const cancelIntent = said(
  'cancel_intent',
  'Wants to cancel',
  'Says that they cancel, have cancelled or will not renew. Whether they could cancel is a risk.',
)

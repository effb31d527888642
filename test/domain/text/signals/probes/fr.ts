import type { Probe } from './probe'

export const fr: readonly Probe[] = [
  ['Je veux résilier mon abonnement', 'cancel_intent'],
  ['Nous ne renouvellerons pas le contrat', 'cancel_intent'],
  ["Je n'ai aucune intention de résilier mon abonnement", ''],
  ['Très facile de résilier', ''],
  ['Nous envisageons de changer', 'churn_risk_words'],
  ['Plus jamais', 'churn_risk_words'],
  ['Pouvez-vous me rappeler lundi', 'contact_requested'],
  ['Merci de me contacter', 'contact_requested'],
  ['Ne me contactez plus', ''],
  ["C'est urgent, nous ne pouvons plus travailler", 'urgent'],
  ["Ce n'est pas urgent", ''],
  ['Vous aurez des nouvelles de mon avocat', 'public_review_threat'],
  ["J'ai lu de bons avis", ''],
  ['Nous sommes passés chez Trello', 'competitor_named'],
  ["C'est inacceptable", 'complaint'],
  ['Je ne peux pas me plaindre', ''],
  ['Excellent service et personnel très aimable, je recommande vivement', 'quotable_praise'],
]

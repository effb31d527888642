import type { Probe } from './probe'

export const fi: readonly Probe[] = [
  ['Haluan irtisanoa tilaukseni', 'cancel_intent'],
  ['Emme aio jatkaa sopimusta', 'cancel_intent'],
  ['En koskaan irtisanoisi tilaustani', ''],
  ['Harkitsemme vaihtamista', 'churn_risk_words'],
  ['Ei koskaan enää', 'churn_risk_words'],
  ['Soittakaa minulle maanantaina', 'contact_requested'],
  ['Älkää soittako minulle enää', ''],
  ['Asia on kiireellinen, emme voi työskennellä', 'urgent'],
  ['Ei ole kiire', ''],
  ['Kuulette vielä asianajajastani', 'public_review_threat'],
  ['Siirryimme Procountoriin', 'competitor_named'],
  ['Tämä ei ole hyväksyttävää', 'complaint'],
  ['Ei valittamista', ''],
  ['Erinomainen palvelu ja todella ystävällinen henkilökunta, suosittelen lämpimästi', 'quotable_praise'],
]

import type { Probe } from './probe'

export const es: readonly Probe[] = [
  ['Quiero cancelar mi suscripción', 'cancel_intent'],
  ['No renovaremos el contrato', 'cancel_intent'],
  ['Nunca cancelaría mi suscripción', ''],
  ['No quiero cancelar la cuenta', ''],
  ['Muy fácil cancelar', ''],
  ['Estamos pensando en cambiar', 'churn_risk_words'],
  ['Nunca más', 'churn_risk_words'],
  ['¿Pueden llamarme el lunes?', 'contact_requested'],
  ['Por favor pónganse en contacto conmigo', 'contact_requested'],
  ['Dejen de llamarme', ''],
  ['Es urgente, no podemos trabajar', 'urgent'],
  ['No es urgente', ''],
  ['Tendrán noticias de mi abogado', 'public_review_threat'],
  ['Leí buenas reseñas', ''],
  ['Hemos migrado a Trello', 'competitor_named'],
  ['Esto es inaceptable', 'complaint'],
  ['No tengo ninguna queja', ''],
  ['Excelente atención y personal muy amable, lo recomiendo totalmente', 'quotable_praise'],
]

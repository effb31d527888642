import type { Probe } from './probe'

export const pt: readonly Probe[] = [
  ['Quero cancelar a minha assinatura', 'cancel_intent'],
  ['Não renovaremos o contrato', 'cancel_intent'],
  ['Nunca vou cancelar a assinatura', ''],
  ['Muito fácil cancelar', ''],
  ['Estamos pensando em mudar', 'churn_risk_words'],
  ['Nunca mais', 'churn_risk_words'],
  ['Podem me ligar na segunda?', 'contact_requested'],
  ['Por favor entrem em contato comigo', 'contact_requested'],
  ['Parem de me ligar', ''],
  ['É urgente, não conseguimos trabalhar', 'urgent'],
  ['Não é urgente', ''],
  ['Vão ter notícias do meu advogado', 'public_review_threat'],
  ['Migramos para o Trello', 'competitor_named'],
  ['Isto é inaceitável', 'complaint'],
  ['Nenhuma reclamação', ''],
  ['Excelente atendimento e equipe muito simpática, recomendo a todos', 'quotable_praise'],
]

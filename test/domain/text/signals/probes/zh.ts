import type { Probe } from './probe'

export const zh: readonly Probe[] = [
  ['我要取消订阅', 'cancel_intent'],
  ['我们不打算续费', 'cancel_intent'],
  ['我不会取消会员', ''],
  ['可以随时取消,很好', ''],
  ['我们在考虑换别的软件', 'churn_risk_words'],
  ['再也不会买了', 'churn_risk_words'],
  ['请给我打电话', 'contact_requested'],
  ['不要再打电话给我', ''],
  ['很急,系统瘫痪了', 'urgent'],
  ['不急', ''],
  ['我会找律师', 'public_review_threat'],
  ['我们改用Trello了', 'competitor_named'],
  ['无法接受', 'complaint'],
  ['没什么可抱怨的', ''],
  ['服务非常好,工作人员热情又专业,强烈推荐', 'quotable_praise'],
]

import type { Probe } from './probe'

export const ja: readonly Probe[] = [
  ['サブスクを解約したいです', 'cancel_intent'],
  ['契約を更新しません', 'cancel_intent'],
  ['解約するつもりはありません', ''],
  ['解約を検討しています', 'churn_risk_words'],
  ['二度と使いません', 'churn_risk_words'],
  ['月曜日に電話してください', 'contact_requested'],
  ['もう連絡しないでください', ''],
  ['至急対応してください', 'urgent'],
  ['急ぎではありません', ''],
  ['弁護士に相談します', 'public_review_threat'],
  ['Trelloに乗り換えました', 'competitor_named'],
  ['納得できません', 'complaint'],
  ['不満はありません', ''],
  ['対応がとても丁寧で素晴らしいサービスです、おすすめします', 'quotable_praise'],
]

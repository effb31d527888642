import type { Catalogue } from '../catalogue'

export const settings: Catalogue = {
  Keys: '密钥',
  'Secret keys open <link>the API</link> as far as their scopes go.':
    '私密密钥可在其权限范围内访问 <link>API</link>。',
  'Copy the key now. It is kept as a hash only and cannot be shown again.':
    '请立即复制密钥。我们只保存其哈希，之后无法再次显示。',
  'New key': '新密钥',
  Key: '密钥',
  May: '权限',
  Made: '创建于',
  'ask and answer': '提问与回答',
  'Revoke…': '撤销…',
  'Revoke for good': '永久撤销',
  'New secret key': '新的私密密钥',
  'What will use it': '用途',
  'It may': '它可以',
  'Make the key': '创建密钥',
  'Put [email], [phone] … in its place': '以 [email]、[phone] … 替换',
  'Leave out the sentence it stands in': '删去所在句子',
  'Keep it as written': '保留原文',
  Policies: '策略',
  'Personal data in free text': '自由文本中的个人数据',
  'Mail addresses, phone, card, account and personal numbers, street addresses, keys and passwords, before anything is stored. From the next answer on.':
    '邮箱地址、电话、卡号、账号、证件号、街道地址、密钥和密码，在存储之前处理。自下一个回答起。',
  'A pause keeps a customer for': '暂停期间保留客户',
  'Days. After them a pause counts as churn. Another number makes the ledger anew.':
    '天。之后暂停计为流失。改变数字会重建账本。',
  'Who is behind with a payment counts as paying': '逾期付款者计为付费',
  Workspace: '工作区',
  'Pages of the settings': '设置页面',
  'Secret key': '私密密钥',
  'For your pages, once. Its publishable key can only ask and answer.': '用于你的页面，一次即可。其公开密钥只能询问和回答。',
  Counters: '计数器',
  'Figures come from counters kept with each answer. A recount should find none wrong.':
    '数据来自随每个回答维护的计数器。重新计数应找不到错误。',
  Recount: '重新计数',
  'Days are cut in': '日期按此时区划分',
  'Allowed origins': '允许的来源',
  'Identity secret': '身份密钥',
  'Your server signs user ids with it (HMAC-SHA256, hex), so that answers count as verified. Keep it off your pages.':
    '你的服务器用它签名用户 ID（HMAC-SHA256，十六进制），使回答计为已验证。不要放在页面中。',
  'Revoked. Within seconds nobody can use that key.': '已撤销。几秒内无人能再使用该密钥。',
  'Enter the address below in your billing system.': '将下方地址填入你的计费系统。',
  'Connected: what it sends is applied from now on.': '已连接：从现在起应用其发送的内容。',
  'Recounted: no counter differed.': '已重新计数：没有差异。',
  'Recounted: {counters} differed and was put right.': '已重新计数：{counters}有差异并已更正。',
  '{n} counters': { other: '{n} 个计数器' },
  'Audit log': '审计日志',
}

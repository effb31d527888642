import type { Catalogue } from '../catalogue'

export const access: Catalogue = {
  'Revoked. Nobody can open it now.': '已撤销，现在没有人能打开它。',
  'Copy the link now: only its hash is kept, so it cannot be shown again.':
    '请立即复制链接：我们只保存其哈希，之后无法再次显示。',
  Link: '链接',
  'Links to read': '只读链接',
  'Whoever has one reads the figures: no comments, no customers, no groups under five.':
    '持有链接的人可以看到数据：没有评论、没有客户、没有不足五人的分组。',
  'Nothing is shared. Make a link for a board or an investor here.': '尚未分享任何内容。可在此为董事会或投资人创建链接。',
  Page: '页面',
  Until: '有效期至',
  'Expired {day}': '已于 {day} 过期',
  'New link': '新建链接',
  'Whom it is for': '给谁看',
  'Looks back': '回溯',
  'Good for': '有效期',
  'Make the link': '创建链接',
  'Groups of fewer than five people are left out. Readable until {day}.': '不足五人的分组已省略。可阅读至 {day}。',
  'Too few to show': '人数太少，无法显示',
  'Figures of fewer than five people are not shared.': '不足五人的数据不会分享。',
}

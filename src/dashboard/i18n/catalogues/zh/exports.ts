import type { Catalogue } from '../catalogue'

export const exports: Catalogue = {
  Exports: '导出',
  'Scheduled exports': '定时导出',
  'New export': '新建导出',
  'What was written out': '导出记录',
  'Each turn writes out what came in since the last one, and sends a link that is good for seven days.':
    '每次导出自上次以来新增的内容，并发送七天内有效的链接。',
  'Nothing is written out by itself yet. Say below what should be, and where its link goes.':
    '目前没有自动导出。请在下方设置导出内容以及链接的去向。',
  List: '列表',
  Format: '格式',
  'Every day': '每天',
  'Every day at {time}': '每天 {time}',
  'Every week: {day}, {time}': '每周：{day} {time}',
  'Send the link to': '链接发送至',
  'A mail address': '邮箱地址',
  'Schedule it': '设置定时导出',
  'Where to': '发送至',
  'Written up to': '已导出至',
  'Remove…': '移除……',
  'Write it out no more': '停止导出',
  'A channel that is gone': '已不存在的渠道',
  'New rows': '新增行',
  'Nothing new, nothing sent': '没有新内容，未发送',
  'Good until {day}': '有效期至 {day}',
  'Scheduled. The first file holds what comes in from now on.': '已设置。第一个文件包含从现在起新增的内容。',
  'Removed. Links that went out stay good until they expire.': '已移除。已发出的链接在过期前仍然有效。',
  'Too many rows for one file: take them by hand under Data.': '行数超过单个文件的上限：请在“数据”中手动导出。',
  'No link could be made: the operator has to set PUBLIC_URL.': '无法生成链接：管理员需要设置 PUBLIC_URL。',
  'Cancellation sessions': '取消会话',
  'Mail goes out once there is a mail channel in <link>Messages</link>.':
    '在<link>消息</link>中设置邮件渠道后才会发出邮件。',
  'this is no mail address': '这不是有效的邮箱地址',
  'choose a channel that leads to one place': '请选择通往单一位置的渠道',
  'no such export': '没有此导出',
}

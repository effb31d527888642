import type { Catalogue } from '../catalogue'

export const letters: Catalogue = {
  'You are invited to {workspace}': '邀请您加入 {workspace}',
  'You are invited to {workspace} on Earshot, where a team hears what its customers say.':
    '邀请您加入 Earshot 上的 {workspace}，在这里团队可以听到客户的声音。',
  'This link makes your account. It works once, within seven days:': '通过此链接创建您的账户。它只能使用一次，七天内有效：',
  'If you did not expect this, there is nothing to do.': '如果这与您无关，无需任何操作。',
  'Set a new password for Earshot': '为 Earshot 设置新密码',
  'Somebody asked for a new password for this address.': '有人为此地址请求了新密码。',
  'This link sets it. It works once, within an hour, and ends every session there is:':
    '通过此链接设置新密码。它只能使用一次，一小时内有效，并会结束所有会话：',
  'If it was not you, there is nothing to do: your password stays as it is.':
    '如果不是您本人操作，无需理会：您的密码保持不变。',
  'Mailed to {email}. The link, should the mail get lost:': '已发送邮件至 {email}。以防邮件丢失，链接如下：',
  'The mail to {email} was not taken. Send them this link yourself:':
    '发往 {email} 的邮件未被接收。请自行发送此链接：',
  'No mail went out. Send this link to {email} yourself:': '没有发出邮件。请自行将此链接发送给 {email}：',
  'It makes one account within seven days, and is not shown again.': '它可在七天内创建一个账户，且不会再次显示。',
  Invitation: '邀请',
  'With a mail channel in <link>Messages</link> invitations go out by themselves.':
    '在<link>消息</link>中设置邮件渠道后，邀请会自动发出。',
  'Forgot the password?': '忘记密码？',
  'If the address has an account here, a link is on its way to it. It sets a new password once, within an hour.':
    '如果该地址在此有账户，链接正在发送。它可在一小时内设置一次新密码。',
  'Back to signing in': '返回登录',
  'Mail me a link': '给我发送链接',
  'Ask whoever runs this installation for a link. It sets a new password once, within an hour:':
    '请向此安装的管理者索取链接。它可在一小时内设置一次新密码：',
}

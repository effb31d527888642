import type { Catalogue } from './catalogue'

export const zh: Catalogue = {
  Overview: '概览',
  Surveys: '问卷',
  Responses: '反馈',
  Topics: '话题',
  Churn: '流失',
  Cancellations: '取消订阅',
  Customers: '客户',
  Settings: '设置',
  Main: '主导航',
  'Sign out': '退出登录',
  'Skip to content': '跳到正文',
  Language: '语言',
  Updates: '动态',
  'Follow-ups': '跟进',
}

import type { Catalogue } from '../catalogue'

export const segments: Catalogue = {
  Segments: '客户分群',
  'Forget this segment': '删除此分群',
  'Save as a segment': '保存为分群',
  'Name of the segment': '分群名称',
  Yes: '是',
  No: '否',
  'Last NPS answer': '最近一次 NPS 回答',
  Mentioned: '提到',
  'In the last days': '最近天数',
  'Open follow-up': '未关闭的跟进',
  'More than {n} customers': { other: '超过 {n} 位客户' },
  'At least {n} customers': { other: '至少 {n} 位客户' },
  '{n} of the first {seen} customers': {
    other: '前 {seen} 位客户中的 {n} 位',
  },
}

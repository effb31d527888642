import type { Locale } from './locale'

/** Simplified Chinese. */
export const zh: Locale = {
  dir: 'ltr',
  view: {
    send: '提交',
    next: '下一步',
    skip: '跳过',
    close: '关闭',
    optional: '选填',
    thanks: '谢谢，您的反馈对我们很有帮助。',
    queued: '谢谢。待您恢复网络连接后，我们会发送您的回答。',
    cancel: '取消订阅',
    keep: '保留订阅',
  },
  kinds: {
    nps: {
      question: '您有多大可能将我们推荐给朋友或同事？',
      low: '完全不可能',
      high: '极有可能',
      follow_up: '您给出这个分数的主要原因是什么？',
      follow_up_detractor: '您遇到了哪些问题？',
      follow_up_passive: '您觉得哪些方面可以改进？',
      follow_up_promoter: '您最喜欢哪些方面？',
      placeholder: '请用您自己的话描述',
    },
    csat: {
      question: '您对这次体验的满意程度如何？',
      low: '非常不满意',
      high: '非常满意',
      follow_up: '有哪些情况是我们应该了解的？',
      follow_up_dissatisfied: '您觉得哪些地方做得不够好？',
      follow_up_neutral: '您觉得还缺少什么？',
      follow_up_satisfied: '我们哪些方面做得好？',
      placeholder: '请用您自己的话描述',
    },
    ces: {
      question: '我们让您轻松完成了这件事。您同意这一说法吗？',
      low: '非常不同意',
      high: '非常同意',
      follow_up: '有哪些情况是我们应该了解的？',
      follow_up_hard: '哪些地方让您觉得困难？',
      follow_up_neutral: '怎样做会让您觉得更轻松？',
      follow_up_easy: '哪些地方让您觉得顺畅？',
      placeholder: '请用您自己的话描述',
    },
    cancellation: {
      question: '您取消订阅的主要原因是什么？',
      follow_up: '您有什么想让我们知道的吗？',
      placeholder: '请用您自己的话描述',
    },
    feedback: {
      question: '您想告诉我们什么？',
      placeholder: '请用您自己的话描述',
    },
  },
  reasons: {
    price: '价格太高',
    missing_feature: '缺少我需要的功能',
    quality: '运行不够稳定',
    complexity: '使用起来太复杂',
    low_usage: '我不常使用',
    competitor: '我将改用其他产品',
    service: '我对客户支持不满意',
    closed_business: '我的业务有变动或已停止',
    other: '其他原因',
  },
}

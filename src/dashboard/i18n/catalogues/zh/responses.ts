import type { Catalogue } from '../catalogue'

export const responses: Catalogue = {
  'Signals and themes': '信号与主题',
  Any: '任意',
  'Learned from corrections': '从更正中学到的',
  'By this workspace, for this workspace: nothing of it leaves here.': '来自此工作区，只用于此工作区：不会外传。',
  'Nothing yet. Correct the mood or a keyword where you read an answer, and answers to come are tagged by what you said.':
    '尚无内容。在阅读回答时更正情绪或关键词，之后的回答会照此标注。',
  '{n} corrections': { other: '{n} 次更正' },
  ' since {since}': '，自 {since} 起',
  'No keywords': '无关键词',
  'None besides those found': '除已找到的外没有',
  'Forget what was learned': '忘记所学',
  'What was corrected stays as it is; only what was concluded from it is gone.':
    '已更正的保持不变；只去掉由此得出的结论。',
  'Why it was tagged so': '为何如此标注',
  '{mood}: somebody of the team said so.': '{mood}：团队成员所定。',
  Evidence: '依据',
  Speak: '支持',
  Weight: '权重',
  'No lexicon reads this language: keywords only, no sentiment.': '没有词典能读此语言：只有关键词，没有情绪。',
  '{label}, {score} from −1 to 1.': '{label}，{score}（−1 到 1）。',
  '{score} No word speaks for or against.': '{score}没有词语支持或反对。',
}

// Written for this project.
import { jaPhrases } from './ja-phrases'
import { JA_ADJECTIVES, JA_WORDS } from './ja-words'
import type { ByStrength } from './lexicon'
import type { LexiconSource } from './source'

/** As dictionaries part them: 遅い, 遅く, 遅かった, 遅すぎる. */
const ENDINGS = 'い く かっ かった くて すぎ すぎる さ そう ければ き'.split(' ')

const inflect = (stem: string): string => ENDINGS.map((ending) => stem + ending).join(' ')

const withAdjectives = (words: ByStrength): ByStrength =>
  Object.fromEntries(
    Object.entries(words).map(([strength, list]) => [
      strength,
      [list, ...(JA_ADJECTIVES[strength]?.split(/\s+/).map(inflect) ?? [])].join(' '),
    ]),
  )

/** Words of any kind are denied from behind: 便利ではない, 良くない. */
export const ja: LexiconSource = {
  words: { '0': 'よく' },
  verbs: withAdjectives(JA_WORDS),
  phrases: jaPhrases,
  negators: '',
  trailing: {
    negators:
      'ない なく なかっ なかった ません ず なくて なければ ありません じゃない ではない じゃありません ではありません なし 無い 無く 無かった ねえ ねー なさ',
    joins: 'が も を に から し ので のに けど',
  },
  intensifiers: {
    '1.5': '全然 決して とても すごく 非常に かなり 本当に ほんとに ほんとうに 本当 めちゃくちゃ めっちゃ メチャクチャ めちゃ 超 大変 とっても 極めて 最も 一番 あまりに あまりにも 凄く 物凄く ものすごく 実に まさに 何より さらに 更に 断然 圧倒的に 全く まったく 大 激 マジ マジで まじで ほんと 絶対 絶対に 完全に よく 大いに なんとも 余りに',
    '0.6': '少し ちょっと やや 多少 若干 まあ 比較的 わりと 割と 少々 なんとなく 時々 たまに ときどき まぁ',
  },
  contrasts: 'けど けれど けれども しかし でも ただ ただし だが ですが のに ものの 一方 なのに ましたが ますが だけど ですけど しかしながら だけど',
  concessions: 'とはいえ 一応',
}

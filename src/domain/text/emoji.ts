/** Emoji, emoticons and marks with one plain meaning in every language. */
const BY_STRENGTH: [strength: number, signs: string][] = [
  [3, '😍 🥰 🤩 ❤ 💕 💖 💗 💙 💚 💛 💜 🧡 🤍 🖤 💯 🏆 🥇 🎉 🥳 <3 10/10'],
  [2, '😀 😃 😄 😁 😊 🙂 😇 😎 😋 😘 😻 🤗 😌 ☺ 👍 👌 👏 🙌 💪 🤝 ♥'],
  [2, '✨ 🌟 ⭐ 🔥 🚀 ✅ 🎊 :) :-) =) :] ;) ;-) :D :-D =D :P :-P :p :3 ^_^ ^^'],
  [1, '😂 🤣 😅 😆 😉 🙏'],
  [-1, '😐 😑 🤔 😬 🙃 😕 🥱 ⚠ :/ :-/ :\\ :| :-| -_- >_<'],
  [-2, '🙁 ☹ 😟 😞 😔 😢 😥 😣 😖 😫 😩 🥺 😒 🙄 😤 😨 😰 😱 😪'],
  [-2, "🤦 👎 💔 ❌ 🚫 🐌 🐛 :( :-( =( :[ :'( </3"],
  [-3, '😠 😡 🤬 😭 🤮 🤢 🖕 💩 😾 🗑 0/10'],
]

const STRENGTHS = new Map(
  BY_STRENGTH.flatMap(([strength, signs]) =>
    signs.split(' ').map((sign): [string, number] => [sign, strength]),
  ),
)

/** Strength of a sign from −3 to 3, whatever its skin or joined ones; 0 for what tells nothing. */
export const emojiStrength = (sign: string): number =>
  STRENGTHS.get(sign) ?? STRENGTHS.get(String.fromCodePoint(sign.codePointAt(0) ?? 0)) ?? 0

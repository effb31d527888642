/** Emoji, emoticons and marks with one plain meaning in every language. */
const BY_STRENGTH: [strength: number, signs: string][] = [
  [3, '😍 🥰 🤩 ❤ 💕 💖 💗 💙 💚 💛 💜 🧡 🤍 🖤 💯 🏆 🥇 🎉 🥳 <3 10/10'],
  [2, '😀 😃 😄 😁 😊 🙂 😇 😎 😋 😘 😻 🤗 😌 ☺ 👍 👌 👏 🙌 💪 🤝 ♥'],
  [2, '✨ 🌟 ⭐ 🔥 🚀 ✅ 🎊 :) :-) =) :] ;) ;-) :D :-D =D :P :-P :p :3'],
  [1, '😂 🤣 😅 😆 😉 🙏'],
  [-1, '😐 😑 🤔 😬 🙃 😕 🥱 ⚠ :/ :-/ :\\ :| :-|'],
  [-2, '🙁 ☹ 😟 😞 😔 😢 😥 😣 😖 😫 😩 🥺 😒 🙄 😤 😨 😰 😱 😪'],
  [-2, "🤦 👎 💔 ❌ 🚫 🐌 🐛 :( :-( =( :[ :'( </3"],
  [-3, '😠 😡 🤬 😭 🤮 🤢 🖕 💩 😾 🗑 0/10'],
]

const STRENGTHS = new Map(
  BY_STRENGTH.flatMap(([strength, signs]) =>
    signs.split(' ').map((sign): [string, number] => [sign, strength]),
  ),
)

/** Strength of a sign from −3 to 3; 0 for one that tells nothing. */
export const emojiStrength = (sign: string): number => STRENGTHS.get(sign) ?? 0

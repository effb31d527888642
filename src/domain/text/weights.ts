/** The sign of a weight of 0; others lie as many code points after or before it. */
export const ZERO_SIGN = 63

/** Weights of a trained model are whole numbers from −28 to 28, so each is one sign. */
export const MAX_WEIGHT = 28

/** One sign per weight, "#" (−28) to "[" (28): such a text packs better than base64 of bytes. */
export function decodeWeights(signs: string): Int8Array {
  const weights = new Int8Array(signs.length)
  for (let at = 0; at < signs.length; at += 1) weights[at] = signs.charCodeAt(at) - ZERO_SIGN
  return weights
}

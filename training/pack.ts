import { MAX_WEIGHT, ZERO_SIGN } from '../src/domain/text/weights'

/** Weights as whole numbers of `scale`, written as `decodeWeights` reads them. */
export function packWeights(weights: Float32Array, scale: number): string {
  const signs: string[] = []
  for (const weight of weights) {
    const whole = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight / scale)))
    signs.push(String.fromCharCode(ZERO_SIGN + whole))
  }
  return signs.join('')
}

/** A constant of a generated file; signs hold no quote or backslash. */
export const constant = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value)}\n`

export const roundedTo = (value: number, digits: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits

export const generatedBy =
  '// Made by `npm run train:text`; see docs/text-card.md for what it was made from.\n'

import { arithmeticCode, codeWeights, MAX_WEIGHT } from '../src/domain/text/weights'

/** Weights as whole numbers of `scale`, row by row, written as `decodeWeights` reads them. */
export function packWeights(weights: Float32Array, scale: number, columns: number): string {
  const bytes: number[] = []
  const { code, rest } = arithmeticCode(
    columns * 2 * (MAX_WEIGHT + 1),
    (_middle, wanted) => wanted,
    (byte) => bytes.push(byte),
  )
  codeWeights(Int8Array.from(weights, (weight) => wholeSteps(weight, scale)), columns, code)
  const last = new Uint8Array(new Uint32Array([rest()]).buffer).reverse()
  return Buffer.from([...bytes, ...last]).toString('base64')
}

export const wholeSteps = (weight: number, scale: number, most = MAX_WEIGHT): number =>
  Math.max(-most, Math.min(most, Math.round(weight / scale)))

/** A constant of a generated file; signs hold no quote or backslash. */
export const constant = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value)}\n`

export const roundedTo = (value: number, digits: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits

export const generatedBy =
  '// Made by `npm run train:text`; see docs/text-card.md for what it was made from.\n'

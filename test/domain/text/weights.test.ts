import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeWeights, MAX_WEIGHT } from '../../../src/domain/text/weights'
import { packWeights } from '../../../training/pack'

describe('packed weights', () => {
  it('read as they were written, whatever they are', () => {
    const weight = fc.oneof(fc.constant(0), fc.integer({ min: -MAX_WEIGHT, max: MAX_WEIGHT }))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((columns) =>
          fc.record({
            columns: fc.constant(columns),
            rows: fc.array(fc.array(weight, { minLength: columns, maxLength: columns })),
          }),
        ),
        ({ columns, rows }) => {
          const packed = packWeights(Float32Array.from(rows.flat()), 1, columns)
          expect([...decodeWeights(packed, rows.length, columns)]).toEqual(rows.flat())
        },
      ),
    )
  })

  it('are cut off at the largest, and rounded to whole steps', () => {
    const packed = packWeights(Float32Array.of(99, -99, 0.26, -0.24), 0.5, 2)
    expect([...decodeWeights(packed, 2, 2)]).toEqual([MAX_WEIGHT, -MAX_WEIGHT, 1, 0])
  })

  it('take about the bits that their chances ask for', () => {
    // One in eight is 1: 0.544 bits each, and half a bit of every 1 for its sign and size.
    const weights = Float32Array.from({ length: 80_000 }, (_, at) => (at * 5 + (at >> 3) * 3) % 8 === 0 ? 1 : 0)
    const bytes = (packWeights(weights, 1, 1).length * 3) / 4
    expect(bytes).toBeGreaterThan(0.5 * 10_000)
    expect(bytes).toBeLessThan(0.6 * 10_000)
  })

  it('are zeros where nothing is written', () => {
    expect(decodeWeights('', 0, 2)).toHaveLength(0)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FollowUp, MAX_TAGS, OUTCOME_NAMES } from '../../../src/domain/follow-ups/follow-up'
import { applyMove, type Move } from '../../../src/domain/follow-ups/moves'

const HOUR = 3_600_000
const OPENED = Date.UTC(2026, 2, 2, 12)

const fresh: FollowUp = {
  state: 'open',
  ownerId: null,
  tags: [],
  openedAt: OPENED,
  dueAt: OPENED + 72 * HOUR,
  firstDueAt: OPENED + 72 * HOUR,
  acknowledgedAt: null,
  closedAt: null,
  outcome: null,
  reopened: 0,
}

const after = (...moves: Move[]): FollowUp =>
  moves.reduce((row, move, i) => applyMove(row, move, OPENED + (i + 1) * HOUR), fresh)

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('assign' as const), ownerId: fc.constantFrom(null, 'mem_1', 'mem_2') }),
  fc.constantFrom<Move>({ kind: 'acknowledge' }, { kind: 'reopen' }, { kind: 'note', text: 'called' }),
  fc.record({ kind: fc.constantFrom('tag' as const, 'untag' as const), tag: fc.string({ minLength: 1, maxLength: 2 }) }),
  fc.record({ kind: fc.constant('close' as const), outcome: fc.constantFrom(...OUTCOME_NAMES) }),
)

describe('moves of a follow-up', () => {
  it('in any order leave a state that means something', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let row = fresh
        let closures = 0
        let reopenings = 0
        for (const [i, one] of moves.entries()) {
          const next = applyMove(row, one, OPENED + i * HOUR)
          // Said twice it changes nothing more.
          if (one.kind !== 'reopen' || row.state !== 'closed') {
            expect(applyMove(next, one, OPENED + (i + 1) * HOUR)).toBe(next)
          }
          closures += next.state === 'closed' && row.state !== 'closed' ? 1 : 0
          reopenings += next.state === 'open' && row.state === 'closed' ? 1 : 0
          row = next

          expect(row.closedAt !== null).toBe(row.state === 'closed')
          expect(row.outcome !== null).toBe(row.state === 'closed')
          if (row.state !== 'open') expect(row.acknowledgedAt).not.toBeNull()
          expect(row.acknowledgedAt ?? OPENED).toBeLessThanOrEqual(row.closedAt ?? Infinity)
          expect(row.firstDueAt).toBe(fresh.firstDueAt)
          expect(row.dueAt).toBeGreaterThanOrEqual(row.firstDueAt)
          expect(new Set(row.tags).size).toBe(row.tags.length)
          expect(row.tags.length).toBeLessThanOrEqual(MAX_TAGS)
        }
        expect(row.reopened).toBe(reopenings)
        expect(closures).toBe(reopenings + (row.state === 'closed' ? 1 : 0))
      }),
      { numRuns: 300 },
    )
  })

  it('acknowledge what is closed at once, and keep when it was first acknowledged', () => {
    expect(after({ kind: 'close', outcome: 'solved' }).acknowledgedAt).toBe(OPENED + HOUR)
    const again = after(
      { kind: 'acknowledge' },
      { kind: 'close', outcome: 'explained' },
      { kind: 'reopen' },
      { kind: 'acknowledge' },
    )
    expect(again).toMatchObject({ state: 'acknowledged', acknowledgedAt: OPENED + HOUR, reopened: 1 })
  })

  it('give what is opened again as long as at first', () => {
    const row = after({ kind: 'close', outcome: 'no_reply' }, { kind: 'reopen' })
    expect(row.dueAt).toBe(OPENED + 2 * HOUR + 72 * HOUR)
  })

  it('change the outcome of what is closed, and not its time', () => {
    const row = after({ kind: 'close', outcome: 'no_reply' }, { kind: 'close', outcome: 'solved' })
    expect(row).toMatchObject({ outcome: 'solved', closedAt: OPENED + HOUR })
  })
})

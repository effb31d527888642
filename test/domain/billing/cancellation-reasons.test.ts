import { describe, expect, it } from 'vitest'
import {
  CANCELLATION_REASONS,
  reasonFromStripe,
} from '../../../src/domain/billing/cancellation-reasons'

describe('reasonFromStripe', () => {
  it.each([
    ['too_expensive', 'price'],
    ['missing_features', 'missing_feature'],
    ['low_quality', 'quality'],
    ['too_complex', 'complexity'],
    ['unused', 'low_usage'],
    ['switched_service', 'competitor'],
    ['customer_service', 'service'],
    ['other', 'other'],
    // Accounts may define feedback options of their own since API version 2026-09-30.
    ['fo_1234', 'other'],
    [null, null],
  ])('takes %s as %s', (feedback, reason) => {
    expect(reasonFromStripe(feedback)).toBe(reason)
  })

  it('lists each reason once', () => {
    expect(new Set(CANCELLATION_REASONS).size).toBe(CANCELLATION_REASONS.length)
  })
})

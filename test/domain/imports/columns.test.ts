import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../../src/domain/imports/columns'
import { guessDelimiter } from '../../../src/domain/imports/delimiter'
import { intervalOf, nameInterval } from '../../../src/domain/imports/intervals'
import { listKindOf } from '../../../src/domain/imports/kinds'

describe('columns are recognised by their names', () => {
  it('as Stripe exports its subscriptions', () => {
    // Names in the manner of that export, written from memory and not checked against a real one.
    const headers = [
      'id', 'Customer ID', 'Customer Description', 'Customer Email', 'Plan', 'Quantity', 'Currency',
      'Interval', 'Amount', 'Status', 'Created (UTC)', 'Start (UTC)', 'Current Period Start (UTC)',
      'Current Period End (UTC)', 'Trial Start (UTC)', 'Trial End (UTC)', 'Coupon', 'Tax Percent',
      'Canceled At (UTC)', 'Ended At (UTC)',
    ]
    expect(guessColumns(listKindOf('subscriptions'), headers)).toEqual({
      subscription_id: 'id',
      customer_id: 'Customer ID',
      plan: 'Plan',
      quantity: 'Quantity',
      currency: 'Currency',
      interval: 'Interval',
      amount: 'Amount',
      status: 'Status',
      started_at: 'Start (UTC)',
      trial_started_at: 'Trial Start (UTC)',
      trial_ended_at: 'Trial End (UTC)',
      cancel_requested_at: 'Canceled At (UTC)',
      ended_at: 'Ended At (UTC)',
    })
  })

  it('whatever their case, spaces and signs; the field’s own name first, each header once', () => {
    expect(guessColumns(listKindOf('customers'), ['ID', 'Account', ' E-mail ', 'NAME', 'traits.Plan Tier'])).toEqual({
      id: 'ID',
      email: ' E-mail ',
      name: 'NAME',
      'traits.Plan Tier': 'traits.Plan Tier',
    })
    expect(guessColumns(listKindOf('churn_events'), ['Customer', 'traits.x', 'Foo'])).toEqual({
      customer_id: 'Customer',
    })
  })
})

describe('a delimiter', () => {
  it.each([
    ['a,b,c\n1;2;3', ','],
    ['a;b\n1,5;2,5', ';'],
    ['a\tb', '\t'],
    ['a|b|c', '|'],
    ['"a,b,c,d";e;f', ';'],
    ['"a\n,b";c', ';'],
    ['one', ','],
    ['', ','],
  ])('is the one that stands most often in the first line: %j', (text, expected) => {
    expect(guessDelimiter(text)).toBe(expected)
  })
})

describe('an interval', () => {
  it.each([
    ['Monthly', 'month', 'month', 1],
    ['mo', 'month', 'month', 1],
    ['annually', 'year', 'year', 1],
    ['Quarterly', '3 months', 'month', 3],
    ['every 3 months', '3 months', 'month', 3],
    ['every month', 'month', 'month', 1],
    ['1 month', '1 month', 'month', 1],
    ['12 Months', '12 months', 'month', 12],
    ['weeks', 'week', 'week', 1],
    ['biweekly', '2 weeks', 'week', 2],
  ])('%s is %s', (text, name, interval, intervalCount) => {
    expect(nameInterval(text)).toBe(name)
    expect(intervalOf(name)).toEqual({ interval, intervalCount })
  })

  it.each(['sometimes', 'P1M', '0 months', '1.5 months', ''])('is not: %s', (text) => {
    expect(nameInterval(text)).toBe(text)
    expect(intervalOf(text)).toBeNull()
  })
})

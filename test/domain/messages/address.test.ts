import { describe, expect, it } from 'vitest'
import { isAddress, readMailbox } from '../../../src/domain/messages/address'

describe('an address', () => {
  it.each(['a@example.com', "o'hara+news@mail.example.co.uk", 'a.b@exämple.com', `${'x'.repeat(64)}@example.com`])(
    '%s is one',
    (text) => expect(isAddress(text)).toBe(true),
  )

  it.each([
    '',
    'a',
    '@example.com',
    'a@localhost',
    'a b@example.com',
    'a@exa mple.com',
    'a@example.com\r\nBcc: b@example.com',
    'a@example.com\nBcc: b@example.com',
    'a@example.com, b@example.com',
    'a@example.com;b@example.com',
    'a@[127.0.0.1]',
    'a@-example.com',
    'a..b@example.com',
    '"a b"@example.com',
    'a(comment)@example.com',
    '<a@example.com>',
    `${'x'.repeat(65)}@example.com`,
    `a@${'x'.repeat(64)}.com`,
    'a@example.com\0',
  ])('%j is none', (text) => expect(isAddress(text)).toBe(false))
})

describe('a mailbox', () => {
  it.each([
    ['a@example.com', { address: 'a@example.com', name: null }],
    [' Acme, Inc. <a@example.com> ', { address: 'a@example.com', name: 'Acme, Inc.' }],
    ['"Acme" <a@example.com>', { address: 'a@example.com', name: 'Acme' }],
    ['Acme\r\nBcc: x@example.com <a@example.com>', null],
    ['Acme <a@example.com> <b@example.com>', null],
    ['Acme', null],
  ])('%j', (text, mailbox) => expect(readMailbox(text)).toEqual(mailbox))
})

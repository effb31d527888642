import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableText } from '../../../src/domain/text/normalise'

describe('readableText', () => {
  it.each([
    ['see https://example.com/a(b) ok', 'ok'],
    ['see www.example.com ok', 'ok'],
    ['see @acme ok', 'ok'],
    ['see [email] ok', 'ok'],
    ['see anna.berg+news@mail.example.com ok', 'ok'],
    ['see 山田@example.jp ok', 'ok'],
  ])('blanks what is no word of the answer in "%s"', (text, last) => {
    const read = readableText(text)
    expect(read.split(/ +/)).toEqual(['see', last])
    expect(read.indexOf(last)).toBe(text.indexOf(last))
  })

  it('keeps the stop after an address', () => {
    expect(readableText('Mail me@example.com. Thanks')).toBe('Mail               . Thanks')
  })

  it.each(['5 @ home', 'a@b', '[a note of mine]', '[', '://'])('keeps "%s"', (text) => {
    expect(readableText(text)).toBe(text.replace('@b', '  '))
  })

  it('makes lone surrogates visible as unknown signs', () => {
    expect(readableText('a\ud800b')).toBe('a\ufffdb')
    expect(readableText('😀')).toBe('😀')
  })

  it('leaves every place where it was, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const read = readableText(text)
        expect(read.length).toBe(text.length)
        for (let at = 0; at < read.length; at += 1) {
          if (read[at] !== ' ' && read[at] !== '\ufffd') expect(read[at]).toBe(text[at])
        }
      }),
    )
  })
})

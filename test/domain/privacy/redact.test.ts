import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REDACTION_MODES, redactText } from '../../../src/domain/privacy/redact'
import { IMPERSONAL, PERSONAL } from './texts'

const SIGNED = /⟦([^⟧]*)⟧/g
const plain = (text: string) => text.replace(SIGNED, '$1')
const cases = Object.entries(PERSONAL).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const))

describe('redactText', () => {
  it.each(cases)('finds %s in “%s”', (kind, text) => {
    expect(redactText(plain(text), 'mask')).toEqual({
      text: text.replace(SIGNED, `[${kind}]`),
      redactions: { [kind]: 1 },
    })
  })

  it.each(IMPERSONAL)('leaves “%s” as it is', (text) => {
    expect(redactText(text, 'mask')).toEqual({ text, redactions: {} })
  })

  it('keeps everything when it is off', () => {
    expect(redactText('a@b.io', 'off')).toEqual({ text: 'a@b.io', redactions: {} })
  })

  it('leaves out the sentence something personal stood in, and keeps the others', () => {
    const text = 'It crashes daily. Write to a.b@c.example or ring +46 70 123 45 67! Then it would be fine.'
    expect(redactText(text, 'drop')).toEqual({
      text: 'It crashes daily. Then it would be fine.',
      redactions: { email: 1, phone: 1 },
    })
    expect(redactText('登录失败。我的邮箱是a@b.io。谢谢', 'drop').text).toBe('登录失败。谢谢')
    expect(redactText('a@b.io', 'drop')).toEqual({ text: null, redactions: { email: 1 } })
  })

  it('counts each kind as often as it comes', () => {
    expect(redactText('a@b.io, c@d.io and 4111111111111111', 'mask')).toEqual({
      text: '[email], [email] and [card]',
      redactions: { email: 2, card: 1 },
    })
  })

  it('takes numbers whose check digit is wrong for no card, no account and no personal number', () => {
    for (const text of ['4111111111111112', 'DE88370400440532013000', '811218-9875 AB', '12345678A', '131052-308U']) {
      expect(redactText(text, 'mask').redactions).toEqual({})
    }
  })

  it('leaves nothing of it, whatever else was said', () => {
    const piece = fc.constantFrom(...cases.map(([, text]) => text), ...IMPERSONAL)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const said = pieces.flatMap((text) => [...text.matchAll(SIGNED)].map(([, signed = '']) => signed))
        const masked = redactText(plain(pieces.join(' | ')), 'mask')
        expect(said.filter((signed) => masked.text?.includes(signed))).toEqual([])
        expect(redactText(masked.text ?? '', 'mask').redactions).toEqual({})
        const left = redactText(plain(pieces.join('.\n')), 'drop').text ?? ''
        expect(said.filter((signed) => left.includes(signed))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('takes any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const mode of REDACTION_MODES) expect(() => redactText(text, mode)).not.toThrow()
      }),
    )
  })
})

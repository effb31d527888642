import { describe, expect, it } from 'vitest'
import { tagText } from '../../../../src/domain/text/tag'
import { PROBES } from './probes'

const signalsOf = (text: string, locale: string) =>
  tagText(text, { locale }).signals.map(({ signal }) => signal)

describe.each([...PROBES])('signals in %s', (language, probes) => {
  it.each([...probes])('hears "%s" as "%s"', (text, expected) => {
    const signals = expected === '' ? [] : expected.split(' ')
    expect(signalsOf(text, language).sort()).toEqual(signals.sort())
  })
})

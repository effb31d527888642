import { describe, expect, it } from 'vitest'
import { tagText } from '../../../../src/domain/text/tag'
import { PROBES } from './probes'

const SIGNS = ['-', '', '+']

const themesOf = (text: string, locale: string) =>
  tagText(text, { locale }).themes.map(({ theme, sentiment }) => `${theme}${SIGNS[sentiment + 1]}`)

describe.each([...PROBES])('themes in %s', (language, probes) => {
  it.each([...probes])('reads "%s" as "%s"', (text, expected) => {
    const themes = expected === '' ? [] : expected.split(' ')
    expect(themesOf(text, language).sort()).toEqual(themes.sort())
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STARTERS } from '../../../src/domain/messages/starters'
import {
  fillBody,
  fillSubject,
  fillTemplate,
  problemOfSubject,
  problemOfTemplate,
  variablesOf,
} from '../../../src/domain/messages/template'
import { EXAMPLE_VALUES } from '../../../src/domain/messages/variables'

describe('a template', () => {
  it('puts values in place, and what stands for those nobody knows', () => {
    const text = 'Hello {{ first_name | there }}, about {{topic}}: {{comment}}!'
    expect(fillTemplate(text, { first_name: 'Ada', topic: 'import', comment: '<b> & {{name}}' })).toBe(
      'Hello Ada, about import: <b> & {{name}}!',
    )
    expect(fillTemplate(text, { first_name: ' ' })).toBe('Hello there, about:!')
  })

  it.each([
    ['{{nobody_knows}}', 'names {{nobody_knows}}, which nobody knows'],
    ['{{#name}}x{{/name}}', 'may only name variables, as {{name}}'],
    ['{{^name}}x{{/name}}', 'may only name variables, as {{name}}'],
    ['{{{name}}}', 'may only name variables, as {{name}}'],
    ['{{&name}}', 'may only name variables, as {{name}}'],
    ['{{> partial}}', 'may only name variables, as {{name}}'],
    ['{{=<% %>=}}<% name %>', 'may only name variables, as {{name}}'],
    ['{{constructor}}', 'names {{constructor}}, which nobody knows'],
    ['{{name', 'has a tag that is not closed'],
    ['{{#name}}x', 'has a tag that is not closed'],
  ])('%s is refused', (text, problem) => {
    expect(problemOfTemplate(text)).toBe(problem)
  })

  it.each(['a\nBcc: b@example.com', 'a\r\nb', 'a\u2028b', 'a\0b'])('a subject of %j is refused', (subject) => {
    expect(problemOfSubject(subject)).toBe('must be one line')
  })

  it('has a subject of one line whatever its values hold, and a body that keeps theirs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (value) => {
        const subject = fillSubject('About {{comment}}', { comment: value })
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect(subject.length).toBeLessThanOrEqual(200)
        expect(subject.isWellFormed()).toBe(true)
        const body = fillBody('{{comment}}', { comment: value })
        expect(body).not.toMatch(/(?![\n\t])\p{Cc}/u)
        expect(body.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('the starters', () => {
  it.each(STARTERS)('$name can be sent in each of its languages', ({ texts }) => {
    for (const { subject, body } of Object.values(texts)) {
      expect([problemOfSubject(subject), problemOfTemplate(body)]).toEqual([null, null])
      expect(`${fillSubject(subject, {})}${fillBody(body, EXAMPLE_VALUES)}`).not.toContain('{{')
      // Nobody's name is known: no space is left before the comma.
      expect(fillBody(body, {})).not.toContain(' ,')
    }
  })

  it('ask whether it is solved with both links', () => {
    const check = STARTERS.find(({ id }) => id === 'tpl_check')
    for (const { body } of Object.values(check?.texts ?? {})) {
      expect(variablesOf(body)).toEqual(expect.arrayContaining(['yes_link', 'no_link']))
    }
  })
})

import * as z from 'zod'
import type { OperationRow } from '../../../db/queries/operations'
import { nameOfTable, whyKept } from '../../domain/privacy/erasure-tally'
import { NAMED_BY } from '../../domain/privacy/person'
import { TABLES_OF_PEOPLE } from '../../domain/privacy/subject-map'
import { erasePerson } from '../../services/privacy/erase-person'
import { tallyOf } from '../../services/privacy/erasure'
import { handOut } from '../../services/privacy/hand-out'
import { type Endpoint, endpoint } from '../endpoint'
import { exportPerson } from '../person-export'

const by = z
  .enum(NAMED_BY)
  .default('user')
  .describe('What the id in the address is: your own id of the user, a mail address, our id of a respondent, or your own id of a customer.')

const query = z.strictObject({ by })

const PersonExportJson = z.object({
  person: z.object({
    by: z.enum(NAMED_BY),
    id: z.string(),
    exported_at: z.string(),
    respondent_ids: z.array(z.string()),
    emails: z.array(z.string()),
    customer_ids: z.array(z.string()),
  }),
  tables: z.array(
    z.object({ table: z.string(), what: z.string(), rows: z.array(z.record(z.string(), z.unknown())) }),
  ),
})

const rows = z.record(z.string(), z.int())

const ErasureJson = z.object({
  operation_id: z.string(),
  status: z.enum(['running', 'done', 'failed']),
  deleted: rows,
  blanked: rows,
  kept: z.array(z.object({ table: z.string(), rows: z.int(), why: z.string() })),
})

const NAMING =
  'A person is named by your own id of the user (`by=user`, unless said otherwise), by a mail address (`by=email`: ' +
  'everybody who has it), by our id of a respondent (`by=respondent`), or, with all its people, a customer by your own id of it (`by=customer`); each with all browsers that turned out to ' +
  'be theirs. An id is never taken for another kind of id.'

export const peopleEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/people/:id/export',
    tag: 'People',
    access: 'people:read',
    summary: 'Export everything held of a person as one JSON document',
    description:
      `${NAMING} The document is streamed, a table after another, each row as it is stored but for secrets; it has ` +
      'no limit. Nothing held is a document without tables. What each table holds and how its rows are found is ' +
      'written down in docs/privacy.md.',
    query,
    answers: { 200: { description: 'The document', schema: PersonExportJson } },
    handle: async (c, { query: { by: kind } }) => {
      const { ctx } = c.var
      const named = { by: kind, id: c.req.param('id') ?? '' }
      return exportPerson(ctx, named, await handOut(ctx, named))
    },
  }),
  endpoint({
    method: 'delete',
    path: '/v1/people/:id',
    tag: 'People',
    access: 'people:write',
    summary: 'Erase a person',
    description:
      `${NAMING} Who they are, what they wrote, where, and every message is gone for good; scores, choices and what ` +
      'was paid stay where they lead to nobody, so that figures stay true. Answers 200 with the rows per table once ' +
      'it is done, or 202 with the operation while a person with very many rows is still worked on. Said again it ' +
      'erases what has come since; of nobody it erases nothing. Whoever comes again is somebody new.',
    query,
    answers: {
      200: { description: 'Erased', schema: ErasureJson },
      202: { description: 'Under way', schema: ErasureJson },
    },
    handle: async (c, { query: { by: kind } }) => {
      const operation = await erasePerson(c.var.ctx, { by: kind, id: c.req.param('id') ?? '' })
      return c.json(toErasureJson(operation), operation.status === 'running' ? 202 : 200)
    },
  }),
]

function toErasureJson(operation: OperationRow): z.infer<typeof ErasureJson> {
  const { deleted, blanked, kept } = tallyOf(operation)
  return {
    operation_id: operation.id,
    status: operation.status === 'waiting' ? 'running' : operation.status,
    deleted,
    blanked,
    kept: TABLES_OF_PEOPLE.flatMap((table) => {
      const name = nameOfTable(table)
      const count = kept[name]
      return count === undefined ? [] : [{ table: name, rows: count, why: whyKept(table) }]
    }),
  }
}

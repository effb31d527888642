import { z } from 'zod'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import { isTimeZone } from '../../domain/time'
import { AppError } from '../../errors'
import { changeWorkspace } from '../../services/workspaces/change'
import { type Endpoint, endpoint } from '../endpoint'
import { text } from './schemas'

const Origin = text(255).refine(
  (value) => URL.canParse(value) && new URL(value).origin === value && !value.includes('*'),
  'must be an origin as browsers write it, like https://app.example.com',
)

const WorkspaceJson = z.object({
  id: z.string(),
  name: z.string(),
  time_zone: z.string(),
  currency: z.string(),
  allowed_origins: z.array(z.string()),
})

/** Without the identity secret: it is shown to members alone. */
const toJson = (row: WorkspaceRow): z.infer<typeof WorkspaceJson> => ({
  id: row.id,
  name: row.name,
  time_zone: row.timeZone,
  currency: row.currency,
  allowed_origins: row.allowedOrigins,
})

const Patch = z.strictObject({
  name: text(100).min(1).optional(),
  time_zone: text(60).refine(isTimeZone, 'must be an IANA time zone').optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code').optional(),
  allowed_origins: z.array(Origin).max(50).optional(),
})

export const workspaceEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/workspace',
    tag: 'Workspace',
    access: 'workspace:read',
    summary: 'Read the workspace of the key',
    answers: { 200: { description: 'The workspace', schema: WorkspaceJson } },
    handle: async (c) => {
      const { ctx } = c.var
      const row = await findWorkspace(ctx.db, ctx.workspace.id)
      if (!row) throw new AppError('not_found', 'no such workspace')
      return c.json(toJson(row))
    },
  }),
  endpoint({
    method: 'patch',
    path: '/v1/workspace',
    tag: 'Workspace',
    access: 'workspace:write',
    summary: 'Change name, time zone, currency or allowed origins',
    description:
      'No allowed origin allows all. The time zone can change until something is counted in it.',
    body: Patch,
    answers: { 200: { description: 'As it is now', schema: WorkspaceJson } },
    handle: async (c, { body: { name, time_zone, currency, allowed_origins } }) =>
      c.json(
        toJson(
          await changeWorkspace(c.var.ctx, {
            ...(name === undefined ? {} : { name }),
            ...(time_zone === undefined ? {} : { timeZone: time_zone }),
            ...(currency === undefined ? {} : { currency }),
            ...(allowed_origins === undefined ? {} : { allowedOrigins: allowed_origins }),
          }),
        ),
      ),
  }),
]

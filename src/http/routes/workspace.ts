import * as z from 'zod'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import { REDACTION_MODES } from '../../domain/privacy/redact'
import { isTimeZone } from '../../domain/time'
import { parseUrl } from '../../domain/url'
import { AppError } from '../../errors'
import { advanceRebuild } from '../../services/billing/start-rebuild'
import { changeWorkspace, type WorkspacePatch } from '../../services/workspaces/change'
import { type Endpoint, endpoint } from '../endpoint'
import { text } from './schemas'

const Origin = text(255).refine(
  (value) => parseUrl(value)?.origin === value && !value.includes('*'),
  'must be an origin as browsers write it, like https://app.example.com',
)

const WorkspaceJson = z.object({
  id: z.string(),
  name: z.string(),
  time_zone: z.string(),
  currency: z.string(),
  allowed_origins: z.array(z.string()),
  churn_policy: z.object({ past_due_counts: z.boolean(), max_pause_days: z.int() }),
  redaction: z.enum(REDACTION_MODES),
})

/** Without the identity secret: it is shown to members alone. */
const toJson = (row: WorkspaceRow): z.infer<typeof WorkspaceJson> => ({
  id: row.id,
  name: row.name,
  time_zone: row.timeZone,
  currency: row.currency,
  allowed_origins: row.allowedOrigins,
  churn_policy: {
    past_due_counts: row.churnPolicy.pastDueCounts,
    max_pause_days: row.churnPolicy.maxPauseDays,
  },
  redaction: row.redaction,
})

const Patch = z.strictObject({
  name: text(100).min(1).optional(),
  time_zone: text(60).refine(isTimeZone, 'must be an IANA time zone').optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code').optional(),
  allowed_origins: z.array(Origin).max(50).optional(),
  churn_policy: z
    .strictObject({
      past_due_counts: z.boolean().optional(),
      max_pause_days: z.int().min(1).max(730).optional(),
    })
    .optional(),
  redaction: z.enum(REDACTION_MODES).optional(),
})

type Patch = z.infer<typeof Patch>

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
    summary: 'Change name, time zone, currency, allowed origins, churn policy or redaction',
    description:
      'No allowed origin allows all. The time zone can change until something is counted in it, the ' +
      'currency while there are no exchange rates. The churn policy says whether who is behind with a ' +
      'payment counts as paying, and for how many days a pause keeps a customer: another one makes ' +
      'the ledger anew, as an operation of kind `ledger_rebuild`. Redaction says what becomes of personal ' +
      'data in free text before it is stored: kept (`off`), its kind put there (`mask`), or the sentence ' +
      'left out (`drop`).',
    body: Patch,
    answers: { 200: { description: 'As it is now', schema: WorkspaceJson } },
    handle: async (c, { body }) => {
      const { ctx } = c.var
      const row = await changeWorkspace(ctx, toPatch(body))
      if (body.churn_policy) c.env.waitUntil(advanceRebuild(ctx))
      return c.json(toJson(row))
    },
  }),
]

/** Only what is named: what is left out stays. */
const toPatch = ({ name, time_zone, currency, allowed_origins, churn_policy, redaction }: Patch): WorkspacePatch => ({
  ...(name === undefined ? {} : { name }),
  ...(time_zone === undefined ? {} : { timeZone: time_zone }),
  ...(currency === undefined ? {} : { currency }),
  ...(allowed_origins === undefined ? {} : { allowedOrigins: allowed_origins }),
  ...(churn_policy === undefined ? {} : { churnPolicy: toPolicy(churn_policy) }),
  ...(redaction === undefined ? {} : { redaction }),
})

const toPolicy = ({ past_due_counts, max_pause_days }: NonNullable<Patch['churn_policy']>) => ({
  ...(past_due_counts === undefined ? {} : { pastDueCounts: past_due_counts }),
  ...(max_pause_days === undefined ? {} : { maxPauseDays: max_pause_days }),
})

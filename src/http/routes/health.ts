import * as z from 'zod'
import { findFirstWorkspace } from '../../../db/queries/workspaces'
import { AppError } from '../../errors'
import { checkHealth } from '../../services/health'
import { type Endpoint, endpoint } from '../endpoint'
import { buildContext } from '../middleware/access'

export const healthEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/health',
    tag: 'Operation',
    access: 'public',
    summary: 'Whether the service works',
    description: 'Answers 200 only after a write was committed: a database that can only be read is not healthy.',
    answers: { 200: { description: 'It does', schema: z.object({ status: z.literal('ok') }) } },
    handle: async (c) => {
      const workspace = await findFirstWorkspace(c.env.database().db)
      if (!workspace) throw new AppError('unavailable', 'this installation has no workspace yet')
      await checkHealth(buildContext(c, workspace, { kind: 'job' }))
      return c.json({ status: 'ok' })
    },
  }),
]

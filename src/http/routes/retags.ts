import { switchTags, startRetag } from '../../services/retag/start'
import { advanceOperation } from '../../services/operations/advance'
import { type Endpoint, endpoint } from '../endpoint'
import { OperationJson, toOperationJson } from './operations'

const shared = { tag: 'Responses', access: 'responses:write' } as const
const answers = { 202: { description: 'Begun: read how far it is', schema: OperationJson } }

export const retagEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    method: 'post',
    path: '/v1/retags',
    summary: 'Compare the tags answers have with those they would get today',
    description:
      'Changes nothing. The report counts how many answers would get another sentiment, language or ' +
      'keyword, and names the first twenty. Nothing begins by itself when the rules change: what was ' +
      'reported stays as it was until somebody switches.',
    answers,
    handle: async (c) => {
      const { ctx } = c.var
      const operation = await startRetag(ctx)
      c.env.waitUntil(advanceOperation(ctx, operation))
      return c.json(toOperationJson(operation), 202)
    },
  }),
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/retags/:id/switch',
    summary: 'Store the tags that were compared',
    description:
      'In steps, each with its counters, so that they fit the answers at every moment. What people ' +
      'corrected stays. `conflict` when nothing was compared, or the rules have changed since.',
    answers,
    handle: async (c) => {
      const { ctx } = c.var
      const operation = await switchTags(ctx, c.req.param('id') ?? '')
      c.env.waitUntil(advanceOperation(ctx, operation))
      return c.json(toOperationJson(operation), 202)
    },
  }),
]

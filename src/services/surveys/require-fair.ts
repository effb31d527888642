import type { KindSlug } from '../../contract/client'
import { checkFlow } from '../../domain/cancellation/check-flow'
import type { SurveyDefinition } from '../../domain/surveys/definition'
import { AppError } from '../../errors'

/** Throws invalid_fields for a cancellation that would press people, or could not work. */
export function requireFair(kind: KindSlug, definition: SurveyDefinition): void {
  const problems =
    kind === 'cancellation'
      ? checkFlow(definition)
      : definition.flow
        ? [{ path: 'flow', message: 'only a cancellation has a flow' }]
        : []
  if (problems.length === 0) return
  const fields = problems.map(({ path, message }) => ({ path: `definition.${path}`, message }))
  throw new AppError('invalid_fields', 'this cannot be shown to people', { fields: fields.slice(0, 20) })
}

import type { DismissalBody } from '../../contract/client'
import { type DisplayRow, listDisplaysById } from '../../../db/queries/respondents'
import type { Context } from '../../context'
import { countsOfDisplay, difference } from '../../domain/surveys/counters'
import type { Action } from '../action'

/** Records that a survey was closed unanswered. Unknown displays and repeats change nothing. */
export async function dismiss(ctx: Context, body: DismissalBody): Promise<void> {
  await ctx.write(ctx.workspace, dismissDisplay, { displayId: body.display_id })
}

export const dismissDisplay: Action<{ displayId: string }, DisplayRow | undefined, null> = {
  name: 'dismissDisplay',
  keys: ({ displayId }) => [`display ${displayId}`],

  async see(db, workspaceId, inputs) {
    const displays = await listDisplaysById(db, workspaceId, inputs.map((input) => input.displayId))
    return inputs.map(({ displayId }) => displays.get(displayId))
  },

  decide(display, _input, moment) {
    if (!display || display.dismissedAt !== null || display.responseId !== null) {
      return { result: null, changes: {} }
    }
    const dismissed = { ...display, dismissedAt: moment.now }
    return {
      result: null,
      changes: {
        displays: [dismissed],
        counts: difference(countsOfDisplay(display), countsOfDisplay(dismissed)),
      },
    }
  },
}

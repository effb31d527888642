import type { Context } from '../../context'

/** The scheduled turn: sends what a crash or a failure left behind, and what is due to be tried again. */
export const deliverDue = (ctx: Context): Promise<number> => ctx.deliverer.run(ctx)

import type { Context as HonoContext } from 'hono'
import { findFollowUp, type FollowUpRow } from '../../db/queries/follow-ups'
import { findWorkspace } from '../../db/queries/workspaces'
import type { Context } from '../context'
import { type CheckWords, checkWords } from '../domain/follow-ups/check-words'
import { MAX_NOTE } from '../domain/follow-ups/follow-up'
import { AppError } from '../errors'
import { readText } from '../http/body'
import type { AppEnv } from '../http/env'
import { buildContext } from '../http/middleware/access'
import { answerCheck } from '../services/follow-ups/answer-check'
import { isCheckSigned } from '../services/follow-ups/check-link'
import { languagesOf } from './languages'
import { renderPage } from './page'

type C = HonoContext<AppEnv>

/** A comment at its longest, with every letter written as three. */
const MAX_BYTES = 65_536

interface Visit {
  ctx: Context
  row: FollowUpRow
  locale: string
  words: CheckWords
}

/** Asks first: programs that look at every link in a mail follow this one too. */
export async function showCheck(c: C): Promise<Response> {
  return c.html(page(await loadVisit(c), null))
}

export async function takeCheck(c: C): Promise<Response> {
  const visit = await loadVisit(c)
  const form = new URLSearchParams(await readText(c, MAX_BYTES))
  const solved = form.get('solved')
  if (solved !== 'yes' && solved !== 'no') throw new AppError('invalid_request', 'say yes or no')
  await answerCheck(visit.ctx, { id: visit.row.id, solved, comment: (form.get('comment') ?? '').replaceAll('\0', '') })
  return c.html(page(visit, solved))
}

/** Throws not_found for what no question of ours has led to. */
async function loadVisit(c: C): Promise<Visit> {
  const { workspace: workspaceId = '', followUp: id = '', signature = '' } = c.req.param()
  if (!(await c.env.allow(`solved ${c.env.address}`))) {
    throw new AppError('rate_limited', 'too many requests', { retryAfterSeconds: 10 })
  }
  const workspace = await findWorkspace(c.env.database().db, workspaceId)
  const ctx = workspace && buildContext(c, workspace, { kind: 'page' })
  const isOurs = ctx !== undefined && (await isCheckSigned(ctx, id, signature))
  const row = isOurs ? await findFollowUp(ctx.db, ctx.workspace.id, id) : undefined
  if (!ctx || !row || row.askedAt === null) throw new AppError('not_found', 'this link is not from here')
  c.header('referrer-policy', 'no-referrer')
  return { ctx, row, ...checkWords(languagesOf(c).slice(0, 10)) }
}

function page({ ctx, locale, words }: Visit, said: 'yes' | 'no' | null) {
  const head = { title: said === null ? words.question : ctx.workspace.name, locale, dir: 'ltr' } as const
  if (said !== null) {
    return renderPage(
      head,
      <p class="end" role="status">
        {said === 'yes' ? words.thanks : words.sorry}
      </p>,
    )
  }
  return renderPage(
    head,
    <form method="post">
      <p>{ctx.workspace.name}</p>
      <label class="words">
        <span>{words.more}</span>
        <textarea name="comment" rows={3} maxlength={MAX_NOTE} dir="auto" />
      </label>
      <p class="decision">
        <button name="solved" value="yes">
          {words.yes}
        </button>
        <button name="solved" value="no">
          {words.no}
        </button>
      </p>
    </form>,
  )
}

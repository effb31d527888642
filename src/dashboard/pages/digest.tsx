import { listMembers } from '../../../db/queries/members'
import { requireDigest } from '../../services/digests/make'
import { digestText, quotesOf } from '../../services/digests/text'
import { DigestBody } from '../components/digest-body'
import { PageTitle } from '../components/panel'
import { type PageContext, renderPage } from '../layout'
import { digestHref } from '../links'
import { nameOwner } from '../member-words'
import { nameDigest } from './digests'
import { t } from '../i18n/t'

/** One digest as it was, to be read out. */
export async function showDigest(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const row = await requireDigest(ctx, c.req.param('id') ?? '')
  const [quotes, members] = await Promise.all([
    quotesOf(ctx, row.content.quotes),
    listMembers(ctx.db, ctx.workspace.id),
  ])
  return await renderPage(
    c,
    { title: nameDigest(row), place: '/digests' },
    <>
      <p class="back">
        <a href="/digests">{t('Digests')}</a>
      </p>
      <PageTitle title={nameDigest(row)}>
        <a class="button quiet" href={`${digestHref(row.id)}/markdown`}>
          Markdown
        </a>
      </PageTitle>
      <DigestBody
        row={row}
        quotes={quotes}
        zone={ctx.workspace.timeZone}
        nameOwner={(id) => nameOwner(members, id) ?? t('nobody sees to it')}
      />
    </>,
  )
}

/** The same as a file for a document or a chat. */
export async function exportDigest(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const row = await requireDigest(ctx, c.req.param('id') ?? '')
  const url = `${new URL(c.req.url).origin}${digestHref(row.id)}`
  return c.body(await digestText(ctx, row, url), 200, {
    'content-type': 'text/markdown; charset=utf-8',
    'content-disposition': `attachment; filename="digest-${row.toDay}.md"`,
  })
}

import type { Page } from 'playwright-core'

/** Names of the answers still kept in the browser. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(`Object.keys(localStorage).filter((name) => name.startsWith('earshot:q:'))`)

/** Stores an entry as an earlier page would have left it, `ageMs` ago. */
export async function leaveBehind(
  page: Page,
  id: string,
  ageMs: number,
  more: Record<string, unknown> = {},
): Promise<void> {
  const entry = {
    key: 'pk_test',
    answeredAt: Date.now() - ageMs,
    body: { submission_id: id, survey_id: 'srv_nps', revision: 1, answers: { score: 3 } },
    ...more,
  }
  await storeRaw(page, id, JSON.stringify(entry))
}

/** Puts any text where an answer would be kept. */
export const storeRaw = (page: Page, id: string, text: string): Promise<unknown> =>
  page.evaluate(`localStorage.setItem('earshot:q:${id}', ${JSON.stringify(text)})`)

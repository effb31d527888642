/** Rows a walk through a whole table reads at a time. */
const PAGE_ROWS = 2_000

/** Walks all rows in the order of their ids, a page at a time, so that memory stays small. */
export async function* pagesById<Row extends { id: string }>(
  read: (afterId: string, limit: number) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let afterId = ''
  for (;;) {
    const page = await read(afterId, PAGE_ROWS)
    if (page.length > 0) yield page
    if (page.length < PAGE_ROWS) return
    afterId = page.at(-1)?.id ?? ''
  }
}

import type { TestApp } from '../../harness'
import { keyHeaders, readJson } from '../helpers'

export interface ImportAnswer {
  id: string
  status: string
  done: number
  total: number
  columns: Record<string, string>
  report: {
    dry_run: boolean
    taken: number
    known: number
    refused: number
    reasons: Record<string, number>
    refusals: { row: number; column: string | null; code: string; message: string; value: string | null }[]
  }
}

/** POSTs a CSV file, with the rest in the address. */
export async function postCsv(app: TestApp, query: string, csv: string | Uint8Array<ArrayBuffer>): Promise<Response> {
  return await app.request(`/v1/imports?${query}`, {
    method: 'POST',
    headers: { ...(await keyHeaders(app.ctx)), 'content-type': 'text/csv' },
    body: csv,
  })
}

/** Imports a file to its end. */
export async function importCsv(app: TestApp, query: string, csv: string): Promise<ImportAnswer> {
  const answer = await postCsv(app, query, csv)
  if (answer.status !== 202) throw new Error(`answered ${answer.status}: ${await answer.text()}`)
  const { id } = await readJson<{ id: string }>(answer)
  return await endOf(app, id)
}

/** An import when it is over. */
export async function endOf(app: TestApp, id: string): Promise<ImportAnswer> {
  await app.settled()
  return await readJson<ImportAnswer>(await app.api('GET', `/v1/imports/${id}`))
}

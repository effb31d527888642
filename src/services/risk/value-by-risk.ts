import { countByValueAndRisk, listCurrenciesOfScored } from '../../../db/queries/customers'
import type { Context } from '../../context'
import { type ValueThird, valueThirds } from '../../domain/risk/value-thirds'

export interface ValueByRisk {
  currency: string
  /** Currencies that scored customers pay in, the one of most customers first. */
  currencies: string[]
  thirds: ValueThird[]
}

/** Who pays now, by what they pay and their band: one currency, nothing is converted. */
export async function summarizeValueByRisk(
  { db, workspace }: Context,
  wanted?: string,
): Promise<ValueByRisk> {
  const currencies = await listCurrenciesOfScored(db, workspace.id)
  const currency = wanted ?? currencies[0] ?? workspace.currency
  const rows = await countByValueAndRisk(db, workspace.id, currency)
  const counted = rows.flatMap(({ band, ...row }) => (band === null ? [] : { ...row, band }))
  return { currency, currencies, thirds: valueThirds(counted) }
}

import * as z from 'zod'
import type { SavedViewRow } from '../../../db/queries/saved-views'
import { currencyDigits, roundHalfAway, toMajor } from '../../domain/money'
import { checkCustomerFilters, customerFilters } from './customer-filter'
import { text, toIso } from './schemas'

/** The filters of /v1/customers, without the order: who belongs to a segment. */
const { sort: _sort, ...filters } = customerFilters

export const SegmentFilters = z
  .strictObject(filters)
  .superRefine((given, refuse) => {
    checkCustomerFilters({ ...given, sort: 'newest' }, refuse)
    if (given.trait?.includes('=')) {
      refuse.addIssue({ code: 'custom', path: ['trait'], message: 'must hold no =' })
    }
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined), 'must name one filter at least')

type SegmentFilters = z.infer<typeof SegmentFilters>

export const SegmentJson = z.object({
  id: z.string(),
  name: z.string(),
  filters: z.strictObject(filters),
  created_at: z.string(),
})

export const NewSegment = z.strictObject({ name: text(60).min(1), filters: SegmentFilters })

/** As the address of the page of customers has it: amounts in whole units, a trait in one field. */
export function toQuery({ trait, trait_value, min_value_minor, max_value_minor, ...same }: SegmentFilters): string {
  const whole = (minor: number | undefined) =>
    minor === undefined ? undefined : toMajor(minor, same.currency ?? '')
  const fields = {
    ...same,
    min_value: whole(min_value_minor),
    max_value: whole(max_value_minor),
    trait: trait === undefined ? undefined : `${trait}=${trait_value}`,
  }
  return writeSegment(fields)
}

/** Filters in one order, so that the same ones are the same text. */
export const writeSegment = (fields: Readonly<Record<string, string | number | undefined>>): string => {
  const said = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  )
  return new URLSearchParams(said.sort(([a], [b]) => (a < b ? -1 : 1))).toString()
}

/** What a stored segment asks for; what is not read any more is left out. */
export function toFilters(query: string): z.infer<typeof SegmentJson>['filters'] {
  const given = Object.fromEntries(new URLSearchParams(query))
  const { trait = '', min_value, max_value, sort: _order, ...same } = given
  const digits = currencyDigits(given['currency'] ?? '')
  const minor = (value: string | undefined) =>
    value === undefined ? undefined : roundHalfAway(Number(value) * 10 ** digits)
  const at = trait.indexOf('=')
  const read = z.object(filters).safeParse({
    ...same,
    min_value_minor: minor(min_value),
    max_value_minor: minor(max_value),
    ...(at < 0 ? {} : { trait: trait.slice(0, at).trim(), trait_value: trait.slice(at + 1).trim() }),
  })
  return read.data ?? {}
}

export const toSegmentJson = ({ id, name, query, createdAt }: SavedViewRow): z.infer<typeof SegmentJson> => ({
  id,
  name,
  filters: toFilters(query),
  created_at: toIso(createdAt),
})

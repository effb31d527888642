import type { Arrival } from '../../../db/queries/arrivals'
import type { ExportList } from '../../domain/exports/lists'
import { firstIdAt, type IdPrefix } from '../../ids'

const PREFIXES: Partial<Record<ExportList, IdPrefix>> = {
  responses: 'rsp',
  cancel_sessions: 'cxl',
  follow_ups: 'fup',
}

/** What came in a time, as moments and as ids. */
export function arrivalOf({ list, since, until }: { list: ExportList; since: number; until: number }): Arrival {
  const prefix = PREFIXES[list]
  const idAt = (at: number) => (prefix ? firstIdAt(prefix, at) : '')
  return { since, until, fromId: idAt(since), untilId: idAt(until) }
}

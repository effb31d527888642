import { isTimeZone } from '../time'

type Attributes = Record<string, unknown> | null | undefined

/** The attribute in which a host says where somebody's clock is. */
export const ZONE_ATTRIBUTE = 'time_zone'

/** The person's zone as they, else their customer, are described; null where no zone is told. */
export const zoneOf = (traits: Attributes, customer: Attributes): string | null =>
  [traits?.[ZONE_ATTRIBUTE], customer?.[ZONE_ATTRIBUTE]].find(
    (zone): zone is string => typeof zone === 'string' && isTimeZone(zone),
  ) ?? null

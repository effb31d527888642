import { addDays, startOfDay } from './time'

const DAY_MS = 86_400_000

/**
 * The instant at which clocks in a zone show `msOfDay` on a day. A time that the clock skips is as
 * long after the skip as it would have been; of one it shows twice, the first is meant.
 */
export function instantIn(zone: string, day: string, msOfDay: number): number {
  const start = startOfDay(zone, day)
  const moved = DAY_MS - (startOfDay(zone, addDays(day, 1)) - start)
  const plain = start + msOfDay
  if (moved === 0 || msOfDayIn(zone, plain) === msOfDay) return plain
  return msOfDayIn(zone, plain - moved) === msOfDay ? plain - moved : plain
}

function msOfDayIn(zone: string, at: number): number {
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const [hours = 0, minutes = 0, seconds = 0] = format
    .formatToParts(at)
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => Number(value))
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + (at % 1000)
}

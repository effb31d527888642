import { parseUrl } from '../url'

/**
 * Addresses that are not a place on the public internet. Source: IANA's special-purpose registries
 * of IPv4 and IPv6 (what is not globally reachable), multicast, and ranges never given out.
 */
const SPECIAL_4: readonly string[] = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by a carrier's customers
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, where clouds keep their metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarking
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
]

/** Public IPv6 is 2000::/3; all else is private, embeds an IPv4 address, or is not given out. */
const PUBLIC_6 = '2000::/3'
const SPECIAL_6: readonly string[] = [
  '2001::/23', // protocol assignments, Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: an IPv4 address inside
  '3fff::/20', // documentation
]

/** Whether nothing may be sent to this IP address; also true for what is none. */
export function isSpecialAddress(text: string): boolean {
  const address = readAddress(text)
  if (address === null) return true
  if (address.width === 32) return SPECIAL_4.some((range) => isIn(address, range))
  return !isIn(address, PUBLIC_6) || SPECIAL_6.some((range) => isIn(address, range))
}

/** Whether a host is an IP address, as the URL parser writes it: every number form, v6 in brackets. */
export const isLiteral = (host: string): boolean => readAddress(host.replace(/^\[(.*)\]$/, '$1')) !== null

interface Address {
  bits: bigint
  width: 32 | 128
}

function isIn({ bits, width }: Address, range: string): boolean {
  const [start = '', length] = range.split('/')
  const from = readAddress(start)
  const shift = BigInt(width - Number(length))
  return from !== null && from.width === width && bits >> shift === from.bits >> shift
}

function readAddress(text: string): Address | null {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
    const parts = text.split('.').map(Number)
    return parts.some((part) => part > 255) ? null : { bits: join(parts, 8n), width: 32 }
  }
  const groups = text.includes(':') ? readGroups(text) : null
  return groups && { bits: join(groups, 16n), width: 128 }
}

/** The eight groups; the URL parser has written out an IPv4 tail and refused what is no address. */
function readGroups(text: string): number[] | null {
  const url = parseUrl(`http://[${text}]`)
  if (!url) return null
  const [head = '', tail] = url.hostname.slice(1, -1).split('::')
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const [before, after] = [read(head), read(tail ?? '')]
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

const join = (parts: readonly number[], size: bigint): bigint =>
  parts.reduce((bits, part) => (bits << size) | BigInt(part), 0n)

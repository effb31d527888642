import { parseUrl } from '../url'
import { isLiteral, isSpecialAddress } from './special-address'

export interface TargetPolicy {
  /** Hosts of this very installation. */
  ownHosts: readonly string[]
  /** `host` or `host:port` the operator lets webhooks reach wherever they lead, also over http. */
  allowedHosts: readonly string[]
}

/** The usual port and its usual neighbour: others belong to databases, mail and machines. */
const PORTS = ['', '8443']

/** Names that only mean something inside a network (RFC 6761, 6762, 7686, 8375, 9476, ICANN). */
const INNER_NAMES =
  /(^|\.)(localhost|local|localdomain|internal|intranet|private|lan|home|corp|arpa|test|invalid|example|onion|alt)$/

export type TargetProblem = string

/** Why nothing is ever sent to this URL, as the rest of a sentence; null if it may be. */
export function problemOfTarget(text: string, policy: TargetPolicy): TargetProblem | null {
  const url = parseUrl(text)
  if (!url || !/^https?:$/.test(url.protocol)) return 'must begin with https://'
  const host = url.hostname.toLowerCase()
  if (url.username !== '' || url.password !== '') return 'must not hold a user or a password'
  if (policy.ownHosts.includes(withoutDots(host))) return 'must not lead back to this service'
  if (isAllowed(url, policy)) return null
  if (url.protocol !== 'https:') return 'must begin with https://'
  if (!PORTS.includes(url.port)) return 'must be on port 443 or 8443'
  if (host.endsWith('.')) return 'must not have a dot after its host'
  return leadsInside(host) ? 'must be a place on the public internet' : null
}

/** A host's name without the dots it may end in. */
export function withoutDots(host: string): string {
  let end = host.length
  while (host[end - 1] === '.') end -= 1
  return host.slice(0, end)
}

/** Whether the operator has opened this host, wherever its name leads. */
export const isAllowed = ({ hostname, host }: URL, { allowedHosts }: TargetPolicy): boolean =>
  allowedHosts.includes(hostname) || allowedHosts.includes(host)

const leadsInside = (host: string): boolean =>
  isLiteral(host)
    ? isSpecialAddress(host.replace(/^\[(.*)\]$/, '$1'))
    : !host.includes('.') || INNER_NAMES.test(host)

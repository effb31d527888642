import { type ErrorCode, statusOf } from '../../errors'

/** What each code means for the caller. */
const MEANINGS: Record<ErrorCode, string> = {
  invalid_request:
    'It cannot be read: no JSON, a bad cursor, an impossible range. Repeating changes nothing.',
  unauthorized: 'The key is missing, unknown or revoked, or a signature is wrong.',
  forbidden: 'The key is good, but lacks the scope that the operation needs.',
  origin_not_allowed: 'The page’s origin is not among those the workspace allows.',
  not_found: 'There is no such thing in this workspace.',
  method_not_allowed: 'The path exists, but not with this method.',
  conflict:
    'It goes against what is stored: another answer under the same id, an impossible status.',
  too_large: 'The body is larger than this operation takes.',
  unsupported_media_type: 'The body is compressed, or of a kind that is not read here.',
  invalid_fields:
    'Some fields of the body or query do not fit: “fields” names each and what was expected.',
  ambiguous_dates: 'Dates of an import may be read in more than one way: send date_order.',
  ambiguous_amounts:
    'Amounts of an import may be read in more than one way: send decimal, dot or comma.',
  rate_limited: 'Too many requests for now: wait as long as Retry-After says.',
  internal: 'Our fault. The request id finds it in the log.',
  unavailable:
    'The database cannot take it right now: send it again after Retry-After. Nothing was stored.',
}

/** Every way a request may be refused; problem documents link here by their `type`. */
export const ErrorCodes = () => (
  <section id="errors">
    <h2>Errors</h2>
    <p>
      A refusal is a problem document (RFC 9457, <code>application/problem+json</code>). Branch on
      its <code>code</code>, whose meaning never changes; <code>request_id</code> finds it in the
      log.
    </p>
    <dl class="codes">
      {(Object.keys(statusOf) as ErrorCode[]).map((code) => (
        <div id={code}>
          <dt>
            <code>{code}</code> <span class="muted">{statusOf[code]}</span>
          </dt>
          <dd>{MEANINGS[code]}</dd>
        </div>
      ))}
    </dl>
  </section>
)

import { type ErrorCode, statusOf } from '../../errors'

/** What each code means for the caller. */
const MEANINGS: Record<ErrorCode, string> = {
  invalid_request: 'The request cannot be read: no JSON, a bad cursor, an impossible range. Repeating it changes nothing.',
  unauthorized: 'The key is missing, unknown or revoked, or a signature is wrong.',
  forbidden: 'The key is good, but lacks the scope that the operation needs.',
  origin_not_allowed: 'The page’s origin is not among those the workspace allows.',
  not_found: 'There is no such thing in this workspace.',
  method_not_allowed: 'The path exists, but not with this method.',
  conflict: 'It goes against what is stored: another answer under the same id, a step a survey cannot take.',
  too_large: 'The body is larger than this operation takes.',
  unsupported_media_type: 'The body is compressed, or of a kind that is not read here.',
  invalid_fields: 'The body or query was read, but some fields do not fit: “fields” names each and says what was expected.',
  rate_limited: 'Too many requests for now: wait as long as Retry-After says.',
  internal: 'Our fault. The request id finds it in the log.',
  unavailable: 'The database cannot take it right now: send it again after Retry-After. Nothing was stored.',
}

/** Every way a request may be refused; problem documents link here by their `type`. */
export const ErrorCodes = () => (
  <section id="errors">
    <h2>Errors</h2>
    <p>
      A refusal is a problem document (RFC 9457, <code>application/problem+json</code>). Branch on{' '}
      <code>code</code>: it never changes its meaning. <code>request_id</code> is in the log too.
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

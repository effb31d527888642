/** Every way a request may be refused. The code is part of the API: clients branch on it. */
export const statusOf = {
  invalid_request: 400,
  unauthorized: 401,
  forbidden: 403,
  origin_not_allowed: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  too_large: 413,
  unsupported_media_type: 415,
  invalid_fields: 422,
  ambiguous_dates: 422,
  ambiguous_amounts: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof statusOf

/** One refused field of a body or query: where, and what was expected. */
export interface FieldError {
  path: string
  message: string
}

/** An expected failure; its message is shown to the caller, so it never holds personal data. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly detail: { fields?: FieldError[]; retryAfterSeconds?: number } = {},
  ) {
    super(message)
    this.name = 'AppError'
  }
}

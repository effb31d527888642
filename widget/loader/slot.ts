/** One survey, from the question to the service until its panel is gone. */
export interface Asking {
  /** Takes the panel away, once there is one. */
  leave?: (() => void) | undefined
  /** Only the thanks still stand, which need not be waited out. */
  done?: boolean
}

/** At most one survey is asked about or open at a time. */
let current: Asking | null = null

export const whoAsks = (): Asking | null => current

export const take = (asking: Asking): void => void (current = asking)

export function free(asking: Asking): void {
  if (current === asking) current = null
}

/** Takes the open panel away. It counts as neither answered nor dismissed. */
export function hide(): void {
  const leave = current?.leave
  current = null
  leave?.()
}

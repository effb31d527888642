export interface Bell {
  ring: () => void
  /** Forgets earlier rings. */
  quiet: () => void
  isRung: () => boolean
  /** Resolves at the next ring, at once if it has rung since it was quiet, or after so long. */
  wait: (ms?: number) => Promise<void>
}

/** Lets one waiter be called; a ring while nobody waits is remembered. */
export function createBell(): Bell {
  let isRung = false
  let wake = () => {}
  return {
    ring: () => {
      isRung = true
      wake()
    },
    quiet: () => {
      isRung = false
    },
    isRung: () => isRung,
    wait: async (ms) => {
      if (isRung) return
      let timer: ReturnType<typeof setTimeout> | undefined
      await new Promise<void>((resolve) => {
        wake = resolve
        if (ms !== undefined) timer = setTimeout(resolve, ms)
      })
      clearTimeout(timer)
    },
  }
}

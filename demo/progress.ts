export type OnProgress = (done: number, total: number) => void

interface Output {
  isTTY?: boolean
  write(text: string): unknown
}

const WIDTH = 30

/** A bar on a terminal; elsewhere a line for every tenth. */
export function showProgress(output: Output, what: string): OnProgress {
  let shown = -1
  return (done, total) => {
    const percent = Math.floor((100 * done) / total)
    if (output.isTTY) {
      if (percent === shown) return
      const filled = Math.round((WIDTH * done) / total)
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
      const end = done === total ? '\n' : ''
      output.write(`\r  ${bar} ${String(percent).padStart(3)} %  ${what}${end}`)
    } else {
      if (Math.floor(percent / 10) === Math.floor(shown / 10)) return
      output.write(`  ${percent} % of ${total} ${what}\n`)
    }
    shown = percent
  }
}

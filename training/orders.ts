/**
 * Every model is the mean of some that saw the same texts in different orders: the order alone
 * moves the figure of a language by up to a point.
 */
export const ORDERS = [0, 1, 2, 3]

export const meanOf = (runs: readonly Float32Array[]): Float32Array =>
  Float32Array.from(runs[0] ?? [], (_, at) => runs.reduce((sum, run) => sum + (run[at] ?? 0), 0) / runs.length)

import { JOBS, runJob } from '../jobs'
import type { Context } from '../context'

/** Runs the scheduled work of this process; returns how to stop it. */
export function startJobs(ctx: Context): () => void {
  const timers = JOBS.map((job) => {
    const timer = setInterval(() => void runJob(job, ctx), job.everyMinutes * 60_000)
    timer.unref()
    return timer
  })
  return () => timers.forEach(clearInterval)
}

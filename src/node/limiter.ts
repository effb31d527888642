import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Requests per minute and key, counted in this process. */
export function createLimiter(perMinute: number): (key: string) => Promise<boolean> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (key) =>
    await limiter.consume(key).then(
      () => true,
      () => false,
    )
}

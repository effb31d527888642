import type { Hono } from 'hono'
import type { AppEnv } from '../env'

export function mountDemo(_app: Hono<AppEnv>): void {}

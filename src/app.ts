import { Hono, type MiddlewareHandler } from 'hono'
import { mountDashboard } from './dashboard/routes'
import { mountDemo } from './http/routes/demo'
import { ENDPOINTS, methodsOf } from './http/routes'
import { mount } from './http/endpoint'
import type { AppEnv } from './http/env'
import { answerError } from './http/errors'
import { clientAccess } from './http/middleware/access'
import { securityHeaders } from './http/middleware/security-headers'
import { mountHosted } from './hosted/routes'
import { mountDocs } from './http/routes/docs'
import { mountWidget } from './http/routes/loader'
import { AppError } from './errors'

/**
 * The whole service on one screen: what every request passes, and everything that is mounted.
 * `platform` is what a runtime must do itself, such as compressing, where no edge does it.
 */
export function createApp(...platform: MiddlewareHandler<AppEnv>[]): Hono<AppEnv> {
  const app = new Hono<AppEnv>()

  app.onError(answerError)
  app.notFound((c) => {
    const methods = methodsOf(c.req.path)
    if (methods.length === 0) throw new AppError('not_found', 'there is nothing here')
    c.header('allow', methods.join(', '))
    throw new AppError('method_not_allowed', `this takes ${methods.join(', ')}`)
  })

  app.use(async (c, next) => {
    c.set('requestId', c.env.newId('req', c.env.now()))
    await next()
    c.header('x-request-id', c.var.requestId)
  })
  app.use(securityHeaders)
  for (const middleware of platform) app.use(middleware)

  mountWidget(app)
  mountDocs(app)
  mountDemo(app)
  mountDashboard(app)
  mountHosted(app)

  app.options('/v1/client/:key/*', clientAccess)
  for (const endpoint of ENDPOINTS) mount(app, endpoint)

  return app
}

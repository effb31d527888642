import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildWidget } from '../../scripts/build-widget.mjs'
import type { CancelReportBody, CancelView } from '../../src/contract/cancel'
import type {
  DisplayAnswer,
  LoaderConfig,
  Refusal,
  ResponseBody,
  SurveyView,
} from '../../src/contract/client'
import { cancelView } from '../domain/cancellation/views'

export const KEY = 'pk_test'
const VIEW_PATH = '/w/view-test.js'

/** One call of the page to the service, as it came over the wire. */
export interface Call {
  method: string
  /** The last part of the path: displays, responses, …; or the file. */
  name: string
  contentType: string | undefined
  cookie: string | undefined
  body: Record<string, unknown>
}

/** What the service answers to a call: status, body and headers. Never answers for null. */
export type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | null

export const refusal = (reason: Refusal): Reply => ({ status: 200, body: { show: false, reason } })

export interface Service {
  origin: string
  calls: Call[]
  /** Calls with this name, e.g. "responses". */
  named(name: string): Call[]
  /** Responses received, oldest first. */
  answers(): ResponseBody[]
  /** Reports of cancellations, oldest first. */
  reports(): CancelReportBody[]
  /** Replies that differ from the usual ones, by name of the call. */
  replies: Map<string, (call: Call) => Reply | Promise<Reply>>
  close(): Promise<void>
}

const widget = buildWidget()

/** Plays the service from the contract, with these surveys live. */
export async function startService(
  surveys: LoaderConfig['surveys'],
  views: SurveyView[],
  flow: CancelView = cancelView(),
): Promise<Service> {
  const { loader, view, cancel, updates } = await widget
  const config: LoaderConfig = { key: KEY, view: VIEW_PATH, surveys }
  const files = new Map([
    [`${KEY}.js`, `(function(){var EARSHOT_CONFIG=${JSON.stringify(config)};${loader}})()`],
    ['view-test.js', view],
    ['cancel-test.js', cancel],
    ['updates-test.js', updates],
  ])
  const calls: Call[] = []
  const replies: Service['replies'] = new Map()

  const usual = ({ name, body }: Call): Reply => {
    if (name === 'displays') return { status: 200, body: display(views, body) }
    if (name === 'cancel-sessions') return { status: 200, body: flow }
    if (name === 'cancel-reports') return { status: 200, body: { session_id: flow.session_id } }
    return name === 'responses' ? { status: 200, body: { id: 'rsp_1' } } : { status: 204 }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request)
    calls.push(call)
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-expose-headers', 'retry-after')
    const file = files.get(call.name)
    if (file !== undefined) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8')
      return void response.end(replies.has(call.name) ? '' : file)
    }
    const reply = await (replies.get(call.name) ?? usual)(call)
    if (!reply) return
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
    response.end(reply.body === undefined ? '' : JSON.stringify(reply.body))
  }

  const { origin, close } = await listen((request, response) => void handle(request, response))
  const named = (name: string): Call[] => calls.filter((call) => call.name === name)
  return {
    origin,
    calls,
    named,
    answers: () => named('responses').map(({ body }) => body as unknown as ResponseBody),
    reports: () => named('cancel-reports').map(({ body }) => body as unknown as CancelReportBody),
    replies,
    close,
  }
}

function display(views: SurveyView[], body: Record<string, unknown>): DisplayAnswer {
  const survey = views.find(({ id }) => id === body.survey_id)
  return survey
    ? { show: true, display_id: 'dsp_1', survey }
    : { show: false, reason: 'unknown_survey' }
}

async function readCall(request: IncomingMessage): Promise<Call> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return {
    method: request.method ?? '',
    name: (request.url ?? '').split('?')[0]?.split('/').at(-1) ?? '',
    contentType: request.headers['content-type'],
    cookie: request.headers.cookie,
    body: text ? JSON.parse(text) : {},
  }
}

/** A server on a free port of this machine. */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

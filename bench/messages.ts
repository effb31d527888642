import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { SMTPServer } from 'smtp-server'
import { parseConfig } from '../src/config'
import { SCOPES } from '../src/context'
import { openNode } from '../src/node/open'
import { createKey } from '../src/services/auth/keys'
import { cpuSeconds, residentMb, round, startBenchServer } from './server'

const HOST = '127.0.0.2'
const PORT = 18_749
const DUE = 10_000

/** Where mail ends up, and under which ids. */
interface Sink {
  port: number
  ids: Map<string, number>
  mostOpen: () => number
  close: () => void
}

/** A backlog of mail to as many people, each judged before it goes: by SMTP, and by a provider's HTTP API. */
export async function benchMessages(): Promise<void> {
  const rows: Record<string, Record<string, number>> = {}
  for (const type of ['smtp', 'postmark'] as const) {
    rows[type] = await drain(type, type === 'smtp' ? await startSmtp() : await startApi())
  }
  console.log(`\n${DUE} due messages to as many people`)
  console.table(rows)
}

async function drain(type: 'smtp' | 'postmark', sink: Sink): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'))
  const databaseUrl = `file:${join(folder, 'bench.db')}`
  const { ctx, close } = await openNode(parseConfig({ DATABASE_URL: databaseUrl }))
  const { key } = await createKey(ctx, { kind: 'secret', name: 'bench', scopes: [...SCOPES] })
  await close()
  const server = await startBenchServer(databaseUrl, PORT, {
    SMTP_URL: `smtp://${HOST}:${sink.port}`,
    MAIL_FROM: 'hello@acme.com',
    PUBLIC_URL: 'https://voice.acme.com',
    POSTMARK_API_URL: `http://${HOST}:${sink.port}`,
    WEBHOOK_ALLOWED_HOSTS: HOST,
  })
  const client = createClient({ url: databaseUrl })
  const api = async (method: string, path: string, body?: object) =>
    await fetch(`http://127.0.0.1:${PORT}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  try {
    const settings = type === 'smtp' ? {} : { from: 'hello@acme.com', server_token: 'bench' }
    const made = await api('POST', '/v1/message-channels', { type, name: type, settings })
    const { id: channelId } = (await made.json()) as { id: string }
    await api('PATCH', '/v1/message-settings', { quiet_hours: null })
    await addDue(client, ctx.workspace.id, channelId)
    const pid = server.process.pid
    const [idleMb, cpuBefore, began] = [residentMb(pid), cpuSeconds(pid), performance.now()]
    // Replaying nothing sets the sender going.
    const replay = () => api('PUT', `/v1/message-channels/${channelId}/replay`)
    await replay().catch(replay)
    let mostMb = idleMb
    while (sink.ids.size < DUE) {
      await pause(100)
      mostMb = Math.max(mostMb, residentMb(pid))
    }
    const seconds = (performance.now() - began) / 1000
    await pause(2_000)
    const left = await client.execute("select count(*) n from messages where state <> 'sent'")
    return {
      seconds: round(seconds, 1),
      'messages/s': Math.round(DUE / seconds),
      'cpu ms each': round(((cpuSeconds(pid) - cpuBefore) * 1000) / DUE, 3),
      'MB before': idleMb,
      'MB at most': mostMb,
      'connections at most': sink.mostOpen(),
      'received twice': [...sink.ids.values()].filter((times) => times > 1).length,
      'left over': Number(left.rows[0]?.n),
    }
  } finally {
    client.close()
    await server.stop()
    sink.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Rows as `composeMessage` leaves them, written past the service, for people who said yes. */
async function addDue(client: Client, workspaceId: string, channelId: string): Promise<void> {
  const at = Date.now()
  const numbers = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${DUE})
    select printf('%026d', i) id, i from n`
  await client.batch(
    [
      {
        sql: `insert into respondents (id, workspace_id, key, email, messages, traits, first_seen_at, last_seen_at)
              select 'per_' || id, ?, 'u:' || i, 'u' || i || '@example.com', 'yes', '{}', ?, ? from (${numbers})`,
        args: [workspaceId, at, at],
      },
      {
        sql: `insert into messages (id, workspace_id, channel_id, kind, cause_kind, cause_id, step, respondent_id,
                address, locale, subject, body, state, due_at, attempts, tries, created_at)
              select 'msg_' || id, ?, ?, 'playbook', 'response', id, '', 'per_' || id,
                'u' || i || '@example.com', 'en', 'Thank you for telling us', ?, 'waiting', ?, 0, 0, ? from (${numbers})`,
        args: [workspaceId, channelId, 'Hello,\n\nthank you for your answer. We read every one of them.', at, at],
      },
    ],
    'write',
  )
}

function counter() {
  const ids = new Map<string, number>()
  let open = 0
  let mostOpen = 0
  return {
    ids,
    take: (id: string) => void ids.set(id, (ids.get(id) ?? 0) + 1),
    opened: () => {
      open += 1
      mostOpen = Math.max(mostOpen, open)
    },
    closed: () => {
      open -= 1
    },
    mostOpen: () => mostOpen,
  }
}

const MESSAGE_ID = /msg_\w+/

async function startSmtp(): Promise<Sink> {
  const { take, opened, closed, ...counts } = counter()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onConnect: (_session, done) => {
      opened()
      done()
    },
    onClose: closed,
    onData(stream, _session, done) {
      let head = ''
      stream.on('data', (part: Buffer) => {
        if (head.length < 4_096) head += part.toString()
      })
      stream.on('end', () => {
        take(MESSAGE_ID.exec(head)?.[0] ?? '')
        done(null, 'taken')
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  return { port: (server.server.address() as AddressInfo).port, ...counts, close: () => server.close() }
}

async function startApi(): Promise<Sink> {
  const { take, opened, closed, ...counts } = counter()
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      take(MESSAGE_ID.exec(body)?.[0] ?? '')
      response.writeHead(200).end('{"ErrorCode":0}')
    })
  })
  server.on('connection', (socket) => {
    opened()
    socket.on('close', closed)
  })
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    ...counts,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface Smtp {
  /** As SMTP_URL takes it. */
  url: string
  /** Every mail that was taken, as it came over the line and as an independent parser reads it. */
  mails: { raw: string; parsed: ParsedMail; to: string[] }[]
  /** What is said to the next mails: a status that refuses, or null to take them. */
  refuse: (status: number | null) => void
  connections: { open: number; most: number }
  close: () => Promise<void>
}

/** A mail server of this machine that keeps what it is sent. */
export async function startSmtp({ delayMs = () => 0 }: { delayMs?: () => number } = {}): Promise<Smtp> {
  const mails: Smtp['mails'] = []
  const connections = { open: 0, most: 0 }
  let refusal: number | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onConnect(_session, done) {
      connections.open += 1
      connections.most = Math.max(connections.most, connections.open)
      done()
    },
    onClose() {
      connections.open -= 1
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (refusal !== null) {
          done(Object.assign(new Error('refused by the test'), { responseCode: refusal }))
          return
        }
        const raw = Buffer.concat(parts).toString()
        const to = session.envelope.rcptTo.map(({ address }) => address)
        void simpleParser(raw).then((parsed) => {
          mails.push({ raw, parsed, to })
          setTimeout(() => done(null, 'taken'), delayMs())
        })
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (status) => {
      refusal = status
    },
    connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

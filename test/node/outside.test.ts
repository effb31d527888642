import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config'
import { parseUrl } from '../../src/domain/url'
import { createOutside, type Resolve } from '../../src/node/outside'
import { HOSTILE_TARGETS } from '../domain/deliveries/hostile-targets'
import { answer, drip, flood, type Receiver, startReceiver } from '../receiver'
import { SELF_SIGNED } from './self-signed'

/** Must never hear of anything: it stands for what lies inside. */
let canary: Receiver
/** 127.0.0.2, opened by the configuration, stands for the public internet. */
let receiver: Receiver

beforeAll(async () => {
  canary = await startReceiver('127.0.0.1')
})
beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(() => receiver.close())
afterAll(() => canary.close())

const outsideWith = (allowed: string, resolve?: Resolve) =>
  createOutside(parseConfig({ WEBHOOK_ALLOWED_HOSTS: allowed }), resolve)

const REQUEST = { headers: { 'content-type': 'text/plain' }, body: 'hello' }
const portOf = ({ url }: Receiver) => new URL(url).port
const noName: Resolve = async () => []

describe('what is sent outside', () => {
  it('reaches what the operator has opened, once', async () => {
    const reply = await outsideWith('127.0.0.2').post(receiver.url, REQUEST)
    expect(reply).toMatchObject({ status: 204, problem: null })
    expect(receiver.received).toMatchObject([{ path: '/', body: 'hello' }])
  })

  it('reaches no special place, however its URL is written', async () => {
    const outside = outsideWith('', noName)
    const urls = HOSTILE_TARGETS.filter((url) => parseUrl(url))
    expect(urls.length).toBeGreaterThanOrEqual(60)
    for (const url of urls) {
      const at = (given: string) => given.replace(/(127\.0\.0\.1|\[::1\]|localhost)\//, `$1:${portOf(canary)}/`)
      for (const each of [url, at(url)]) {
        expect([each, (await outside.post(each, REQUEST)).problem]).toEqual([each, 'refused_address'])
      }
    }
    expect(canary.counts.connections).toBe(0)
  })

  it.each([
    ['is inside', ['127.0.0.1']],
    ['is inside by IPv6', ['::ffff:127.0.0.1']],
    ['has one address inside', ['93.184.215.14', '127.0.0.1']],
  ])('reaches no name that %s', async (_, addresses) => {
    const outside = outsideWith('', async () => addresses)
    const reply = await outside.post('https://hooks.example.com/', REQUEST)
    expect(reply).toMatchObject({ status: null, problem: 'refused_address' })
    expect(canary.counts.connections).toBe(0)
  })

  it('reaches only the address that was judged, though the name now stands for another', async () => {
    const answers = [['127.0.0.2'], ['127.0.0.1'], ['127.0.0.1']]
    let asked = 0
    const outside = outsideWith(`rebinding.example:${portOf(receiver)}`, async () => answers[asked++] ?? [])
    const reply = await outside.post(`http://rebinding.example:${portOf(receiver)}/`, REQUEST)
    expect(reply.status).toBe(204)
    expect(asked).toBe(1)
    expect(receiver.received[0]?.headers.host).toBe(`rebinding.example:${portOf(receiver)}`)
    expect(canary.counts.connections).toBe(0)
  })

  it('judges a name at every attempt: public at first, inside the next time', async () => {
    let address = '93.184.215.14'
    const outside = outsideWith('', async () => [address])
    expect(await outside.judge('https://hooks.example.com/')).toBeNull()
    address = '127.0.0.1'
    expect(await outside.judge('https://hooks.example.com/')).toBe('must be a place on the public internet')
    expect(await outside.post(`https://hooks.example.com:8443/`, REQUEST)).toMatchObject({
      problem: 'refused_address',
    })
  })

  it('says so when a name has no address', async () => {
    const outside = outsideWith('', noName)
    expect(await outside.judge('https://hooks.example.com/')).toBe('must have a host with an address')
    expect(await outside.post('https://hooks.example.com/', REQUEST)).toMatchObject({ problem: 'no_address' })
  })

  it.each([301, 302, 303, 307, 308])('does not follow a redirect (%i)', async (status) => {
    receiver.behave(answer(status, { location: canary.url }))
    expect(await outsideWith('127.0.0.2').post(receiver.url, REQUEST)).toMatchObject({ status, problem: null })
    expect(canary.counts.connections).toBe(0)
  })
})

describe('an answer', () => {
  it('is read to 64 KB, and the connection closed, though a gigabyte follows', async () => {
    receiver.behave(flood)
    const reply = await outsideWith('127.0.0.2').post(receiver.url, REQUEST)
    expect(reply.status).toBe(200)
    expect(reply.answer.length).toBe(65_536)
    await expect.poll(() => receiver.counts.open).toBe(0)
  })

  it('counts by its status though its end never comes, and is left at the deadline', async () => {
    receiver.behave(drip)
    const reply = await outsideWith('127.0.0.2').post(receiver.url, REQUEST)
    expect(reply).toMatchObject({ status: 200, problem: null })
    await expect.poll(() => receiver.counts.open).toBe(0)
  })

  it('that never comes is given up at the deadline', async () => {
    receiver.behave(() => {})
    const reply = await outsideWith('127.0.0.2').post(receiver.url, REQUEST)
    expect(reply).toMatchObject({ status: null, problem: 'too_slow' })
    await expect.poll(() => receiver.counts.open).toBe(0)
  })

  it('of another protocol, or none, is no answer', async () => {
    receiver.behave((response) => void response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'))
    const outside = outsideWith('127.0.0.2')
    expect(await outside.post(receiver.url, REQUEST)).toMatchObject({ problem: 'unreachable' })
    const secure = `https://127.0.0.2:${portOf(receiver)}/`
    expect(await outside.post(secure, REQUEST)).toMatchObject({ problem: 'unreachable' })
    receiver.behave((response) => void response.socket?.destroy())
    expect(await outside.post(receiver.url, REQUEST)).toMatchObject({ problem: 'unreachable' })
    expect(await outside.post('http://127.0.0.2:9/', REQUEST)).toMatchObject({ problem: 'unreachable' })
  })

  it('of somebody nobody vouches for is not heard', async () => {
    const impostor = createServer(SELF_SIGNED, (_request, response) => response.end())
    await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.2', resolve))
    const { port } = impostor.address() as AddressInfo
    const reply = await outsideWith('127.0.0.2').post(`https://127.0.0.2:${port}/`, REQUEST)
    expect(reply).toMatchObject({ status: null, problem: 'certificate' })
    await new Promise((resolve) => impostor.close(resolve))
  })

  it('may come over a connection that was kept', async () => {
    const outside = outsideWith('127.0.0.2')
    for (let i = 0; i < 5; i += 1) await outside.post(receiver.url, REQUEST)
    expect(receiver.counts.connections).toBe(1)
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { names, startWriter, type WatchedWriter } from './watched-writer'

let on: WatchedWriter

beforeEach(async () => {
  on = await startWriter()
})

afterEach(() => on.close())

describe('writes that come together', () => {
  it('share a commit', async () => {
    await Promise.all(names(200).map((name) => on.write(name)))
    expect(on.commits).toEqual([names(200)])
  })

  it('share a commit at 200 and need another at 201', async () => {
    await Promise.all(names(201).map((name) => on.write(name)))
    expect(on.commits.map((commit) => commit.length)).toEqual([200, 1])
  })

  it('of other actions share it too', async () => {
    const other = { ...on.together, name: 'other' }
    await Promise.all([on.write('a'), on.write('b', {}, other), on.write('c')])
    expect(on.commits.map((commit) => commit.toSorted())).toEqual([['a', 'b', 'c']])
  })

  it('while others are committed go into the next commit', async () => {
    const first = on.write('first')
    await new Promise((resolve) => setImmediate(resolve))
    await Promise.all([first, on.write('second'), on.write('third')])
    expect(on.commits).toEqual([['first'], ['second', 'third']])
  })

  it('are done, not merely begun, when they resolve', async () => {
    await on.write('a')
    const { rows } = await on.app.runtime.database().client.execute('select hash from sign_in_links')
    expect(rows).toMatchObject([{ hash: 'a' }])
  })
})

describe('writes with a key in common', () => {
  it('never share a commit, and each sees what the one before wrote', async () => {
    const seen = await Promise.all(['a', 'b', 'c'].map((name) => on.write(name, { keys: ['k'] })))
    expect(on.commits).toEqual([['a'], ['b'], ['c']])
    expect(seen).toEqual(['', 'a', 'a,b'])
  })

  it('run in the order they came, also when only some of their keys are in common', async () => {
    await Promise.all([
      on.write('a', { keys: ['x'] }),
      on.write('b', { keys: ['x', 'y'] }),
      // Free of "a", yet it must not overtake "b", which waits.
      on.write('c', { keys: ['y'] }),
      on.write('d', { keys: ['z'] }),
    ])
    expect(on.commits).toEqual([['a', 'd'], ['b'], ['c']])
  })
})

describe('a write that wants to be alone', () => {
  it('shares its commit with nothing, before or after', async () => {
    await Promise.all([
      on.write('a'),
      on.write('b'),
      on.write('big', {}, on.alone),
      on.write('c'),
      on.write('d'),
    ])
    expect(on.commits).toEqual([['a', 'b'], ['big'], ['c', 'd']])
  })

  it('shares it with no other of its kind', async () => {
    await Promise.all([on.write('a', {}, on.alone), on.write('b', {}, on.alone)])
    expect(on.commits).toEqual([['a'], ['b']])
  })
})

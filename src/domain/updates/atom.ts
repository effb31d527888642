import type { PublicUpdate } from './public'

export interface AtomFeed {
  /** IRIs that never change, whatever the address. */
  id: string
  idOf: (update: PublicUpdate) => string
  title: string
  author: string
  /** Addresses of the page and of this feed. */
  page: string
  self: string
  stateNames: Record<PublicUpdate['state'], string>
}

/**
 * Updates as an Atom feed, the newest first.
 * Source: RFC 4287; characters as XML 1.0 §2.2 allows them.
 */
export function atomOf(feed: AtomFeed, updates: readonly PublicUpdate[]): string {
  const newest = Math.max(0, ...updates.map(({ changedAt }) => changedAt))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', feed.id),
    element('title', feed.title),
    element('updated', isoOf(newest)),
    `<author>${element('name', feed.author)}</author>`,
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    ...updates.map((update) => entryOf(feed, update)),
    '</feed>\n',
  ].join('\n')
}

const entryOf = (feed: AtomFeed, update: PublicUpdate): string =>
  [
    '<entry>',
    element('id', feed.idOf(update)),
    element('title', update.title),
    element('updated', isoOf(update.changedAt)),
    element('published', isoOf(update.publishedAt)),
    link('alternate', 'text/html', `${feed.page}#${update.id}`),
    `<category term="${escapeXml(update.state)}" label="${escapeXml(feed.stateNames[update.state])}"/>`,
    `<content type="text">${escapeXml(textOf(feed, update))}</content>`,
    '</entry>',
  ].join('\n')

/** A reader shows little more than this: how far it is, why not, and the story. */
const textOf = (feed: AtomFeed, { state, reason, story }: PublicUpdate): string =>
  [feed.stateNames[state], reason, story].filter((part) => part !== null && part !== '').join('\n\n')

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`

const isoOf = (at: number): string => new Date(at).toISOString()

/** Control characters and non-characters that no XML document may hold. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(FORBIDDEN, '')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    // A parser would turn it into a plain line feed.
    .replaceAll('\r', '&#13;')

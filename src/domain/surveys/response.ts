import type { TextTags } from '../text/tag'

/** How sure we are who answered: signed identity, an id anyone could type, or nobody known. */
export type Trust = 'verified' | 'claimed' | 'anonymous'

/** What tagging found, kept with the response so that its reasons can be shown. */
export type StoredTags = TextTags

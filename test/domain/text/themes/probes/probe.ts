/** A sentence, and its themes with what it says of each: `price- service+`; no sign, nothing. */
export type Probe = readonly [text: string, themes: string]

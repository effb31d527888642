/** A piece of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

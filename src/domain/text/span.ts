/** A piece of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** A piece that names something, and the name as its list writes it. */
export interface NamedSpan extends Span {
  name: string
}

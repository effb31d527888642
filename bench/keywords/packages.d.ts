/** Packages without types, as far as they are called here. */
declare module 'keyword-extractor' {
  const extractor: { extract(text: string, options: Record<string, unknown>): string[] }
  export default extractor
}

declare module 'wink-eng-lite-web-model' {
  const model: unknown
  export default model
}

declare module 'wink-nlp' {
  interface Tokens {
    out(its?: unknown): string[]
  }
  interface Wink {
    its: { pos: unknown }
    readDoc(text: string): { tokens(): Tokens }
  }
  const winkNlp: (model: unknown) => Wink
  export default winkNlp
}

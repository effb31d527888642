// None of these ships types; only what is called here is declared.
declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { score: number }
  }
}
declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: {
    polarity_scores(text: string): { compound: number }
  }
}
declare module 'wink-sentiment' {
  export default function analyze(text: string): { score: number }
}
declare module '@nlpjs/sentiment' {
  export class SentimentAnalyzer {
    constructor(settings: object, container: object)
    process(input: { utterance: string; locale: string }): Promise<{ sentiment: { score: number } }>
  }
}
declare module '@nlpjs/core' {
  export function containerBootstrap(): Promise<{ use(plugin: unknown): void }>
}
declare module 'natural/lib/natural/sentiment/index.js' {
  const sentiment: {
    SentimentAnalyzer: new (
      language: string,
      stemmer: unknown,
      vocabulary: string,
    ) => { getSentiment(words: string[]): number }
  }
  export default sentiment
}
declare module 'natural/lib/natural/stemmers/index.js' {
  const stemmers: Record<string, unknown>
  export default stemmers
}

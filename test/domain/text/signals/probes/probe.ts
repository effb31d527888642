/** A sentence, and its signals: `cancel_intent urgent`. */
export type Probe = readonly [text: string, signals: string]

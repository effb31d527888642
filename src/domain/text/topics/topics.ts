/** What people who write in one language talk about. */
export interface Topics {
  /** What kind of word this is, and the one form in which all its forms are counted. */
  findTopic: (word: string) => Topic
  /** Two words with a name of their own: "log in" → "login". "" is no topic: "of course". */
  pairs: ReadonlyMap<string, string>
}

export interface Topic {
  word: string
  /**
   * `thing` joins its neighbour ("bank sync"), `deed` is a thing and a verb and joins only the
   * thing before it, `event` befalls a thing ("crash"), `quality` is said of one ("slow"), `head`
   * adds nothing to the thing before it ("export button"), `other` is in no list, `none` is too
   * general to be a topic.
   */
  kind: 'thing' | 'deed' | 'event' | 'quality' | 'head' | 'other' | 'none'
}

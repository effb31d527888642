/** One text, or the forms of a counted one by Intl's rules of the language. */
export type Entry = string | Forms

export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** English → the language. Placeholders keep their names; what is missing is shown in English. */
export type Catalogue = Readonly<Record<string, Entry>>

/** The rooms of a language as one catalogue. Throws when two of them say one text. */
export function joined(rooms: readonly Catalogue[]): Catalogue {
  const all: Record<string, Entry> = {}
  for (const [english, entry] of rooms.flatMap((room) => Object.entries(room))) {
    if (english in all) throw new Error(`two rooms say: ${english}`)
    all[english] = entry
  }
  return all
}

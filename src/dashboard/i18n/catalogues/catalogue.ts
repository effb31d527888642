/** One text, or the forms of a counted one by Intl's rules of the language. */
export type Entry = string | Forms

export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** English → the language. Placeholders keep their names; what is missing is shown in English. */
export type Catalogue = Readonly<Record<string, Entry>>

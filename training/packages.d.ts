/** The package ships no types: a word and its strength, by "afinn_" and the language. */
declare module 'afinn-165-multilingual' {
  const lists: { afinn_translations: Record<string, Record<string, number>> }
  export default lists
}

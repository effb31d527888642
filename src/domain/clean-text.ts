/**
 * A text as every store keeps it: without NUL, where the local driver cuts it off, and without lone
 * surrogates, for one of which a libSQL server refuses the whole batch.
 */
export const cleanText = (text: string): string => text.replaceAll('\0', '').toWellFormed()

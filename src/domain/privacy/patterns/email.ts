import { type PersonalPattern, SIGN, spansOf } from '../pattern'

const NAME = String.raw`${SIGN}(?:${SIGN}|[._%+'-]){0,63}`
const AT = String.raw`(?:@|\s?(?:\(at\)|\[at\]|\{at\})\s?)`
const LABEL = String.raw`(?:${SIGN}|-){1,63}`
const DOT = String.raw`(?:\.|\s?(?:\(dot\)|\[dot\])\s?)`

const ADDRESS = new RegExp(`(?<!${SIGN})${NAME}${AT}${LABEL}(?:${DOT}${LABEL}){1,6}`, 'giu')

/** Mail addresses, also with "(at)" and "[dot]". */
export const email: PersonalPattern = {
  kind: 'email',
  sign: /@|[([{]at[)\]}]/i,
  find: (text) => spansOf(ADDRESS, text),
}

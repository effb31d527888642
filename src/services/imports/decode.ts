import { AppError } from '../../errors'

/** A file's text: UTF-8, or UTF-16 where its mark says so, as Excel's "Unicode text". Throws invalid_request. */
export function decodeFile(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new AppError('invalid_request', 'the file is no UTF-8 text: save it as “CSV UTF-8”')
  }
}

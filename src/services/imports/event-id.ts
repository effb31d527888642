import { sha256Hex } from '../../crypto'

/** The id of an event named after what it says: 128 bits tell any number of events apart. */
export const eventIdOf = async (content: string): Promise<string> =>
  `import:${(await sha256Hex(content)).slice(0, 32)}`

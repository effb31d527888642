export interface Sqld {
  url: string
  pid: number | undefined
  kill: (signal: NodeJS.Signals) => boolean
  stop: () => Promise<void>
}

export function startSqld(folder: string, port: number): Promise<Sqld>

/** As far as it is called here; its own types part the outcomes. */
declare module 'recheck' {
  export function checkSync(
    pattern: string,
    flags: string,
    parameters: { timeout: number },
  ): { status: 'safe' | 'unknown' | 'vulnerable'; complexity?: { summary: string } }
}

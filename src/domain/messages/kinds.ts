interface Kind {
  /** In one line, for whoever reads the list. */
  what: string
  /**
   * What a person must have said for it to reach them by mail: `yes`, or `nothing against it` where
   * they wrote first. `team` goes to no respondent.
   */
  needs: 'yes' | 'nothing against it' | 'team'
  /** Waits until it is day where the person lives. */
  isQuietAtNight: boolean
  /** Counts as being asked, and is not sent to whoever was asked enough of late. */
  countsAsAsking: boolean
}

const asked = { needs: 'yes', isQuietAtNight: true, countsAsAsking: true } as const
const team = { needs: 'team', isQuietAtNight: false, countsAsAsking: false } as const

/** Everything that is written, by what it is for. */
export const MESSAGE_KINDS = {
  reply: {
    what: 'An answer a member wrote to somebody who had written to us.',
    needs: 'nothing against it',
    isQuietAtNight: false,
    countsAsAsking: false,
  },
  playbook: { what: 'A step of a playbook.', ...asked },
  update: { what: 'What became of something they had mentioned.', ...asked },
  check: { what: 'Whether what was done has solved it.', ...asked },
  digest: { what: 'Figures and answers of a week or a month, for the team.', ...team },
  notice: { what: 'Something the team should know, or a test of a channel.', ...team },
} as const satisfies Record<string, Kind>

export type MessageKind = keyof typeof MESSAGE_KINDS

export const MESSAGE_KIND_NAMES = Object.keys(MESSAGE_KINDS) as MessageKind[]

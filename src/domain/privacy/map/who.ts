import { table } from './entry'

/** Who somebody is. It goes first: whoever comes again meanwhile is somebody new. */
export const WHO = {
  respondents: table({
    what: 'Who they are',
    personal: 'key knownAs customerId email name locale traits messages',
    of: { id: 'respondent' },
    erase: { how: 'delete' },
  }),
  suppressions: table({
    what: 'Addresses that are not written to',
    of: { hash: 'suppressed_address' },
    erase: {
      how: 'keep',
      why: 'Somebody who unsubscribed is not written to again: a hash of the address, and when.',
    },
  }),
} as const

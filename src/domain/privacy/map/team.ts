import { table } from './entry'

const TEAM = 'The team’s own accounts: whoever leaves is removed in Settings → Members, and signs out everywhere.'
const keep = { how: 'keep', why: TEAM } as const

/** Who works here. They are no people who are asked: an export or erasure of a person leaves them alone. */
export const TEAM_TABLES = {
  members: table({ what: 'Members', plain: 'id role', personal: 'userId name email', erase: keep }),
  invitations: table({ what: 'Invitations', plain: 'id role invitedBy', personal: 'email', secret: 'hash', erase: keep }),
  users: table({ what: 'Users', plain: 'id', personal: 'name email image', erase: keep }),
  userSessions: table({
    what: 'Sessions',
    plain: 'id',
    personal: 'userId ipAddress userAgent',
    secret: 'token',
    erase: keep,
  }),
  accounts: table({
    what: 'Ways to sign in',
    plain: 'id providerId scope',
    personal: 'userId accountId',
    secret: 'password accessToken refreshToken idToken',
    erase: keep,
  }),
  twoFactors: table({
    what: 'Second factors',
    plain: 'id',
    personal: 'userId',
    secret: 'secret backupCodes',
    erase: keep,
  }),
  verifications: table({ what: 'Things to prove', plain: 'id', secret: 'identifier value', erase: keep }),
  signInAttempts: table({ what: 'Attempts to sign in', secret: 'key', erase: keep }),
  signInLinks: table({ what: 'Links to sign in', secret: 'hash', erase: keep }),
  keys: table({ what: 'Keys of the API', plain: 'id kind name shown scopes', secret: 'hash', erase: keep }),
  installation: table({ what: 'The installation', secret: 'authSecret', erase: keep }),
  auditEntries: table({
    what: 'Audit log',
    plain: 'id actorKind actorId what subject detail',
    personal: 'address',
    erase: {
      how: 'keep',
      why: 'What members and keys did, for 400 days; never what was said, and nobody who was asked.',
    },
  }),
} as const

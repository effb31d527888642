import { ofNobody, table } from './entry'

/** What a workspace set up, and what it keeps of its work. */
export const SETUP = {
  operationParts: table({
    what: 'Files handed in',
    plain: 'operationId',
    of: { content: 'mention' },
    // But those still worked on, which are dropped when that is done, within 7 days.
    erase: { how: 'delete' },
    isScanned: true,
  }),
  operations: table({
    what: 'Long work',
    plain: 'id kind status cursor',
    of: { input: 'mention', report: 'mention' },
    erase: {
      how: 'rewrite',
      does: 'Refused cells and differences that name them go from the report, and samples from what a file was read by.',
    },
    isScanned: true,
  }),
  savedViews: table({
    what: 'Saved views',
    plain: 'id place',
    personal: 'name',
    of: { query: 'mention' },
    erase: { how: 'delete' },
  }),
  scheduledExports: table({
    what: 'Scheduled exports',
    plain: 'id list format schedule channelId',
    of: { address: 'address' },
    erase: { how: 'delete' },
    isScanned: true,
  }),
  exportRuns: ofNobody('What exports came to', 'id exportId list format problem'),
  ownThemes: table({
    what: 'Examples of own themes',
    plain: 'id name terms',
    of: { examples: 'quoted' },
    erase: { how: 'rewrite', does: 'Examples that are words of theirs go.' },
  }),
  textModels: table({
    what: 'What corrections taught',
    personal: 'weights words',
    erase: { how: 'with', table: 'responses' },
  }),
  counts: table({
    what: 'Counters',
    plain: 'surveyId measure day',
    personal: 'value',
    erase: { how: 'with', table: 'responses' },
    stays: { value: 'Words that nobody else said are counted no more, and not kept.' },
  }),
  keptFigures: ofNobody('Figures that take long to work out', 'question figures', {
    why: 'Sums, shares and words that many said; gone within a day.',
  }),
  ownRules: ofNobody('Competitors looked for', 'competitors version'),
  themeRefusals: ofNobody('Words that are no theme', 'word suggestion', {
    why: 'Words of several answers that a member refused.',
  }),
  topicSettings: ofNobody('Names of topics', 'tag value name toldAs'),
  surveys: ofNobody('Surveys', 'id kind name status'),
  surveyVersions: ofNobody('Versions of surveys', 'surveyId definition'),
  updates: ofNobody('Updates', 'id title story topics state reason moves ownerId', {
    why: 'A team writes it for everybody to read; a name in it is not looked for.',
  }),
  tellings: ofNobody('Tellings of updates', 'updateId after'),
  playbooks: ofNobody('Playbooks', 'id name status'),
  playbookVersions: ofNobody('Versions of playbooks', 'playbookId definition'),
  followUpRules: ofNobody('Rules for follow-ups', 'rule settings'),
  channels: ofNobody('Channels for messages', 'id type name off', { secret: 'settings' }),
  templates: ofNobody('Templates', 'id name texts'),
  messageSettings: ofNobody('How messages are sent', 'quietHours contactCap footer'),
  webhookEndpoints: ofNobody('Endpoints of webhooks', 'id url description types off', { secret: 'secrets' }),
  shareLinks: ofNobody('Links to figures', 'id name page', { secret: 'hash' }),
  workspaces: ofNobody('Workspaces', 'id name timeZone currency allowedOrigins churnPolicy riskWeights redaction', {
    secret: 'identitySecret',
  }),
  keepings: ofNobody('How long it is kept', ''),
  heartbeats: ofNobody('Proofs of health', ''),
} as const

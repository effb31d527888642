/** What a template may name, and an example of each. A cause hands in those it knows. */
export const VARIABLES = {
  name: { what: 'Name of the person', example: 'Ada Lovelace' },
  first_name: { what: 'First word of the name', example: 'Ada' },
  customer: { what: 'Id of their customer', example: 'acme' },
  workspace: { what: 'Name of this workspace', example: 'Analytical Engines' },
  member: { what: 'Who writes', example: 'Charles' },
  survey: { what: 'Name of the survey they answered', example: 'How was it?' },
  score: { what: 'The score they gave', example: '9' },
  comment: { what: 'What they wrote', example: 'The import takes too long.' },
  topic: { what: 'The theme or keyword it is about', example: 'import' },
  update: { what: 'Title of what was done', example: 'Imports are ten times as fast' },
  update_text: { what: 'What was done, in full', example: 'Large files are read in parts now.' },
  link: { what: 'Where to read more', example: 'https://example.com/updates' },
  yes_link: { what: 'Says that it is solved', example: 'https://example.com/yes' },
  no_link: { what: 'Says that it is not', example: 'https://example.com/no' },
  period: { what: 'The days of a digest', example: '2–8 March' },
  digest: { what: 'The digest itself', example: 'NPS 42 (35 to 49)' },
} as const satisfies Record<string, { what: string; example: string }>

export type VariableName = keyof typeof VARIABLES

export type Values = Partial<Record<VariableName, string>>

export const VARIABLE_NAMES = Object.keys(VARIABLES) as VariableName[]

export const isVariable = (name: string): name is VariableName => Object.hasOwn(VARIABLES, name)

/** Values to try a template with. */
export const EXAMPLE_VALUES: Values = Object.fromEntries(
  VARIABLE_NAMES.map((name) => [name, VARIABLES[name].example]),
)

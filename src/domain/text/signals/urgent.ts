import { said } from './said'

export const urgent = said('urgent', 'Urgent', 'Says that it cannot wait, or that work stands still.')

import type { SurveyView } from './client'

/** What the widget shows of a workspace's public updates, in the words of whoever looks. */
export interface UpdatesView {
  locale: string
  dir: SurveyView['dir']
  theme: SurveyView['theme']
  texts: { title: string; none: string; more: string; close: string }
  /** Path of the page with all of them. */
  page: string
  updates: {
    id: string
    title: string
    /** The first paragraph of its story. */
    summary: string
    reason: string | null
    state: 'considered' | 'planned' | 'in_progress' | 'shipped' | 'declined'
    state_name: string
    /** Since when it is in this state (ISO 8601). */
    state_at: string
  }[]
}

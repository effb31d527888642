import type { MemberRow } from '../../../db/queries/members'
import { MAX_REASON, MAX_STORY, MAX_TITLE, UPDATE_STATES, type UpdateState, type UpdateTopic } from '../../domain/updates/update'
import { nameMember } from '../member-words'
import { knownThemes, nameTheme } from '../theme-words'
import { nameUpdateState } from '../update-words'
import { Labelled, Select } from './fields'
import { t } from '../i18n/t'

export interface UpdateFields {
  title: string
  story: string
  topics: readonly UpdateTopic[]
  state: UpdateState
  reason: string | null
  isPublic: boolean
  ownerId: string | null
}

interface Props {
  action: string
  fields: UpdateFields
  members: readonly MemberRow[]
  button: string
  /** Also the state, where there is none yet. */
  isNew?: boolean
}

/** What a member says of an update. */
export const UpdateForm = ({ action, fields, members, button, isNew = false }: Props) => (
  <form method="post" action={action} class="stack">
    <Labelled label={t('What you do about it')} hint={t('In the words of those who asked. Shown to everybody when it is public.')}>
      <input name="title" required maxlength={MAX_TITLE} value={fields.title} placeholder={t('A faster export')} dir="auto" />
    </Labelled>
    <Labelled label={t('The story')} hint={t('Plain text: what changes for them, and what comes next.')}>
      <textarea name="story" rows={5} maxlength={MAX_STORY} dir="auto">
        {fields.story}
      </textarea>
    </Labelled>
    <Labelled label={t('Keywords it answers')} hint={t('Separated by commas. Whoever mentions one of them asked for it.')}>
      <input
        name="keywords"
        maxlength={2000}
        value={fields.topics.flatMap(({ tag, value }) => (tag === 'keyword' ? value : [])).join(', ')}
        placeholder="export, csv"
        autocomplete="off"
        dir="auto"
      />
    </Labelled>
    <ThemeChecks topics={fields.topics} />
    <Labelled label={t('Owner')}>
      <Select
        name="owner"
        value={fields.ownerId ?? ''}
        options={[['', t('Nobody')], ...members.map((member) => [member.id, nameMember(member)] as const)]}
      />
    </Labelled>
    {isNew && <StateFields state={fields.state} reason={fields.reason} />}
    <label class="check">
      <input type="checkbox" name="public" value="true" checked={fields.isPublic} />
      <span>{t('Show it on the public page')}</span>
    </label>
    <button class="primary">{button}</button>
  </form>
)

const ThemeChecks = ({ topics }: Pick<UpdateFields, 'topics'>) => {
  const chosen = topics.flatMap(({ tag, value }) => (tag === 'theme' ? value : []))
  const all = [...new Set([...chosen, ...knownThemes().map(({ theme }) => theme)])]
  return (
    <details class="themes" open={chosen.length > 0}>
      <summary>{t('Themes it answers')}</summary>
      <div class="checks" role="group" aria-label={t('Themes')}>
        {all.map((theme) => (
          <label class="check">
            <input type="checkbox" name="theme" value={theme} checked={chosen.includes(theme)} />
            <span dir="auto">{nameTheme(theme)}</span>
          </label>
        ))}
      </div>
    </details>
  )
}

/** How far it is; a refusal needs a reason. */
export const StateFields = ({ state, reason }: Pick<UpdateFields, 'state' | 'reason'>) => (
  <div class="fields">
    <Labelled label={t('How far it is')}>
      <Select name="state" value={state} options={UPDATE_STATES.map((each) => [each, nameUpdateState(each)] as const)} />
    </Labelled>
    <Labelled label={t('Why, if you decline it')} hint={t('Whoever asked reads it.')}>
      <input name="reason" maxlength={MAX_REASON} value={reason ?? ''} dir="auto" />
    </Labelled>
  </div>
)

import type { KindSlug } from '../../contract/client'
import { t } from '../i18n/t'
import type { SurveyDraft } from '../survey-form'
import { sentencesOf } from '../survey-sentences'
import { Labelled } from './fields'
import { FlowEditor } from './flow-editor'
import { Notice, Panel } from './panel'
import { SurveyContact, SurveyLook, SurveyTargeting, SurveyTrigger } from './survey-asking'
import { SurveyReasons } from './survey-reasons'
import { SurveyLanguages, SurveyWording } from './survey-wording'

/** Names the form, for what belongs to it and stands beside it. */
export const EDITOR_FORM = 'editor'

/** The form of a survey: everything a version of it says, on one page. */
export const SurveyEditor = ({
  action,
  kind,
  draft,
  problems,
  locked = false,
}: {
  action: string
  kind: KindSlug
  draft: SurveyDraft
  /** Why the last try was refused. */
  problems: readonly string[]
  /** An archived survey stays as it is. */
  locked?: boolean
}) => {
  const { name, definition } = draft
  const said = sentencesOf(kind, draft)
  return (
    <form class="editor" id={EDITOR_FORM} method="post" action={action}>
      {problems.length > 0 && (
        <Notice kind="refused">
          <p>{t('Not saved yet:')}</p>
          <ul>
            {problems.map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <fieldset class="plain" disabled={locked}>
        <Panel title={t('Name')}>
          <Labelled label={t('Only your team sees it')} class="wide">
            <input name="name" value={name} required maxlength={120} dir="auto" autocomplete="off" />
          </Labelled>
        </Panel>
        <SurveyTrigger trigger={definition.trigger} said={said?.trigger} />
        <SurveyTargeting kind={kind} targeting={definition.targeting} said={said?.targeting} />
        {kind !== 'cancellation' && <SurveyContact asks={definition.ask_contact} />}
        {kind === 'cancellation' && <SurveyReasons definition={definition} />}
        {kind === 'cancellation' && <FlowEditor definition={definition} />}
        <SurveyWording kind={kind} definition={definition} />
        <SurveyLanguages definition={definition} />
        <SurveyLook theme={definition.theme} />
      </fieldset>
      {!locked && (
        <div class="save">
          <button class="primary">{t('Save')}</button>
        </div>
      )}
    </form>
  )
}

import type { KindSlug } from '../../contract/client'
import { formatLanguage } from '../format'
import { t } from '../i18n/t'
import { previewSteps } from '../preview-steps'
import type { Definition } from '../survey-form'
import { Labelled, Segments } from './fields'
import { Panel } from './panel'
import { EDITOR_FORM } from './survey-editor'

/** Names the frame, so that a button of the form can send the form into it. */
const FRAME = 'draft'

const VARIANTS = [...'ABCD'].map((letter, at) => [String(at), letter] as const)

/**
 * The survey as the form has it, drawn by the real widget beside the form. The buttons send the whole
 * form into the frame; with a script that happens by itself.
 */
export const SurveyPreview = ({
  action,
  kind,
  definition,
}: {
  action: string
  kind: KindSlug
  definition: Definition
}) => {
  const variants = Math.max(1, ...(definition.flow?.offers ?? []).map((offer) => offer.variants.length))
  return (
    <div class="preview-track">
      <Panel class="survey-preview" title={t('Preview')}>
        <div class="preview-choices">
          <Segments
            form={EDITOR_FORM}
            label={t('Step')}
            name="preview.step"
            value="first"
            options={previewSteps(kind, definition)}
          />
          <Segments
            form={EDITOR_FORM}
            label={t('Screen')}
            name="preview.screen"
            value="phone"
            options={[
              ['phone', t('Phone')],
              ['desktop', t('Desktop')],
            ]}
          />
          <Segments
            form={EDITOR_FORM}
            label={t('Colours')}
            name="preview.theme"
            value="light"
            options={[
              ['light', t('Light')],
              ['dark', t('Dark')],
            ]}
          />
          {variants > 1 && (
            <Segments
              form={EDITOR_FORM}
              label={t('Variant')}
              name="preview.variant"
              value="0"
              options={VARIANTS.slice(0, variants)}
            />
          )}
          {definition.locales.length > 1 && (
            <Labelled label={t('Language')}>
              <select name="preview.locale" form={EDITOR_FORM}>
                {definition.locales.map((locale) => (
                  <option value={locale}>{formatLanguage(locale)}</option>
                ))}
              </select>
            </Labelled>
          )}
        </div>
        <div class="frame-box">
          <iframe name={FRAME} title={t('Preview of the survey')} />
        </div>
        <div class="actions">
          <PreviewButton action={action} target={FRAME} name={t('Show what stands in the form')} isLive />
          <PreviewButton action={action} target="_blank" name={t('Open in a window')} />
          <p class="note">
            {t('As the form stands, saved or not. Try it out: nothing of it is stored.')}
          </p>
        </div>
      </Panel>
    </div>
  )
}

const PreviewButton = ({
  action,
  target,
  name,
  isLive = false,
}: {
  action: string
  target: string
  name: string
  /** A script presses it whenever the form changes. */
  isLive?: boolean
}) => (
  <button
    class="quiet"
    form={EDITOR_FORM}
    formaction={action}
    formtarget={target}
    formnovalidate
    data-live-preview={isLive}
  >
    {name}
  </button>
)

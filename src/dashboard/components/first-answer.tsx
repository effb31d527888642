import { t } from '../i18n/t'
import { hrefOf, responsesHref } from '../links'

/**
 * Waits for the first answer, of one survey or of any. A script looks again now and then and turns it
 * over; without one the link does.
 */
export const FirstAnswer = ({ surveyId, hasAny }: { surveyId?: string; hasAny: boolean }) => (
  <p
    class="first-answer"
    role="status"
    data-first-answer={hasAny ? undefined : hrefOf('/surveys/first-answer', { survey_id: surveyId })}
  >
    {!hasAny && (
      <span class="waiting" data-waiting>
        {t('Waiting for the first answer…')} <a href="">{t('Look again')}</a>
      </span>
    )}
    <a class="arrived" hidden={!hasAny} href={responsesHref({ survey_id: surveyId })}>
      {t('First answer arrived')}
    </a>
  </p>
)

import { EVENT_TYPE_NAMES, EVENT_TYPES } from '../../domain/deliveries/event-types'
import { t } from '../i18n/t'
import { CopyText } from './code'
import { Labelled } from './fields'
import { Notice } from './panel'

export interface WebhookFields {
  url: string
  description: string
  types: readonly string[]
}

/** What a member says of an endpoint. */
export const WebhookForm = ({
  action,
  fields: { url, description, types },
  button,
}: {
  action: string
  fields: WebhookFields
  button: string
}) => (
  <form method="post" action={action}>
    <Labelled label="URL" hint={t('https, on the public internet.')}>
      <input
        name="url"
        type="url"
        required
        maxlength={2000}
        value={url}
        placeholder="https://…"
        autocomplete="off"
      />
    </Labelled>
    <Labelled label={t('Description')}>
      <input
        name="description"
        maxlength={200}
        value={description}
        placeholder={t('What takes it')}
        autocomplete="off"
      />
    </Labelled>
    <fieldset class="checks events">
      <legend>{t('Events it hears of; all of them, new ones too, when none is ticked')}</legend>
      {EVENT_TYPE_NAMES.map((type) => (
        <label class="check">
          <input type="checkbox" name="type" value={type} checked={types.includes(type)} />
          <span>
            <code>{type}</code> <small>{t(EVENT_TYPES[type])}</small>
          </span>
        </label>
      ))}
    </fieldset>
    <button class="primary">{button}</button>
  </form>
)

/** A secret just made, which is shown this once. */
export const NewSecret = ({ secret }: { secret: string }) => (
  <Notice>
    <p>
      {t(
        'Copy the signing secret now. Your server checks signatures with it; it is not shown ' +
          'again.',
      )}
    </p>
    <CopyText id="webhook-secret" text={secret} label={t('Signing secret')} />
  </Notice>
)

import type { Channel } from '../../providers/channels/channel'
import { t } from '../i18n/t'
import { Labelled } from './fields'

const INPUTS = { mailbox: 'text', name: 'text', url: 'url', token: 'text' } as const

/** What a channel asks for. A secret that is stored is never in the page; left empty it stays. */
export const ChannelForm = ({
  channel,
  action,
  name,
  settings,
  isNew,
  button,
}: {
  channel: Channel
  action: string
  name: string
  settings: Readonly<Record<string, string>>
  isNew: boolean
  button: string
}) => (
  <form class="stack" method="post" action={action}>
    <input type="hidden" name="type" value={channel.slug} />
    <Labelled label={t('Name')} hint={t('What it is called here.')}>
      <input name="name" required maxlength={80} value={name} autocomplete="off" />
    </Labelled>
    {channel.fields.map((field) => (
      <Labelled
        label={field.optional ? t('{field} (optional)', { field: t(field.label) }) : t(field.label)}
        hint={field.secret && !isNew ? t('Left empty, the one that is stored stays.') : undefined}
      >
        <input
          name={field.name}
          type={INPUTS[field.type]}
          required={field.optional !== true && (isNew || field.secret !== true)}
          maxlength={500}
          value={field.secret ? '' : (settings[field.name] ?? '')}
          placeholder={field.hint && t(field.hint)}
          autocomplete="off"
        />
      </Labelled>
    ))}
    <button class="primary">{button}</button>
  </form>
)

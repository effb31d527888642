import type { KeptKind, Keeping } from '../../domain/privacy/keeping'
import { msg, t } from '../i18n/t'
import { Labelled, Select, translated } from './fields'
import { Notice, Panel } from './panel'

const DAYS = [
  ['', msg('For good')],
  ['90', msg('90 days')],
  ['180', msg('180 days')],
  ['365', msg('1 year')],
  ['730', msg('2 years')],
  ['1095', msg('3 years')],
  ['1825', msg('5 years')],
  ['3650', msg('10 years')],
] as const

const NAMES: Record<KeptKind, string> = {
  texts: msg('Words of answers'),
  messages: msg('Messages'),
  billingMessages: msg('Messages of billing systems'),
}

/** How long what was written is kept; what another choice would take away is counted before it is taken. */
export const KeepingPanel = ({
  keeping,
  preview,
}: {
  keeping: Keeping
  /** What would go by these days; null before that was asked. */
  preview: Record<KeptKind, number> | null
}) => (
  <Panel
    id="keeping"
    title={t('How long it is kept')}
    note={t('Scores, moods and themes of answers stay as they were counted, whatever goes.')}
  >
    <form method="post" action="/settings/data/keeping" class="stack">
      <div class="fields">
        {(Object.keys(NAMES) as KeptKind[]).map((kind) => (
          <Labelled label={t(NAMES[kind])}>
            <Select name={kind} value={String(keeping[kind] ?? '')} options={optionsFor(keeping[kind])} />
          </Labelled>
        ))}
      </div>
      {preview && (
        <Notice kind="open">
          <p>
            {t(
              'Within the hour {texts} answers lose their words, {messages} messages are deleted and {billing} billing messages emptied. They cannot be had back.',
              { texts: preview.texts, messages: preview.messages, billing: preview.billingMessages },
            )}
          </p>
        </Notice>
      )}
      <div class="actions">
        {preview && (
          <button class="danger" name="step" value="save">
            {t('Keep it so')}
          </button>
        )}
        <button class="quiet" name="step" value="preview">
          {t('See what would go')}
        </button>
      </div>
    </form>
  </Panel>
)

/** Days that the API was told may be none of the choices. */
const optionsFor = (days: number | null) =>
  days === null || DAYS.some(([value]) => value === String(days))
    ? translated(DAYS)
    : [...translated(DAYS), [String(days), String(days)] as const]

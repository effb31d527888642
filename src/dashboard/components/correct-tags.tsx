import type { Child } from 'hono/jsx'
import type { ResponseRow } from '../../../db/queries/responses'
import type { StoredTags } from '../../domain/surveys/response'
import { keyOf, MAX_KEYWORD_LENGTH } from '../../domain/text/keyword'
import type { TagCorrection } from '../../domain/text/learning/corrections'
import { LABELS } from '../../domain/text/learning/leaning'
import { t } from '../i18n/t'
import { responseHref } from '../links'
import { knownThemes, nameTheme } from '../theme-words'
import { humanize, inSentence } from '../words'
import { Select } from './fields'
import { Panel } from './panel'

/** Says what a person thinks of the tags of one answer; each choice is a button of its own. */
export const CorrectTags = ({ row, tags }: { row: ResponseRow; tags: StoredTags }) => {
  const corrected = tags.corrected ?? []
  // Tags of long ago have none.
  const themes = tags.themes ?? []
  return (
    <Panel
      title={t('Correct the tags')}
      note={t('It holds for this answer from now on, and answers to come are tagged by what was learned.')}
    >
      <dl class="facts corrections">
        <dt>{t('Mood')}</dt>
        <dd class="choices">
          {LABELS.map((label) => (
            <Say id={row.id} correction={{ field: 'sentiment', value: '', verdict: label }}>
              <button class="quiet" aria-pressed={tags.sentiment?.label === label ? 'true' : 'false'}>
                {humanize(label)}
              </button>
            </Say>
          ))}
        </dd>
        <dt>{t('Keywords')}</dt>
        <dd class="choices">
          {tags.keywords.map((keyword) => (
            <Say
              id={row.id}
              correction={{ field: 'keyword', value: keyOf(keyword), verdict: 'absent' }}
            >
              <button class="quiet">
                <span dir="auto">{keyword.word}</span> <span aria-hidden="true">×</span>
                <span class="hidden">{t('is no keyword')}</span>
              </button>
            </Say>
          ))}
          <AddKeyword id={row.id} />
        </dd>
        <dt>{t('Themes')}</dt>
        <dd class="choices">
          {themes.map(({ theme }) => (
            <Say id={row.id} correction={{ field: 'theme', value: theme, verdict: 'absent' }}>
              <button class="quiet">
                <span dir="auto">{nameTheme(theme)}</span> <span aria-hidden="true">×</span>
                <span class="hidden">{t('is not what it is about')}</span>
              </button>
            </Say>
          ))}
          <AddTheme id={row.id} themes={themes.map(({ theme }) => theme)} />
        </dd>
        {corrected.length > 0 && (
          <>
            <dt>{t('Corrected')}</dt>
            <dd>
              <ul>
                {corrected.map((correction) => (
                  <TakeBack id={row.id} correction={correction} />
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </Panel>
  )
}

/** One correction as a form; a verdict of '' takes back what was said. */
const Say = ({
  id,
  correction: { field, value, verdict },
  children,
}: {
  id: string
  correction: Pick<TagCorrection, 'field' | 'value'> & { verdict: TagCorrection['verdict'] | '' }
  children?: Child
}) => (
  <form method="post" action={`${responseHref(id)}/tags`}>
    <input type="hidden" name="field" value={field} />
    <input type="hidden" name="value" value={value} />
    <input type="hidden" name="verdict" value={verdict} />
    {children}
  </form>
)

const AddKeyword = ({ id }: { id: string }) => (
  <form class="add" method="post" action={`${responseHref(id)}/tags`}>
    <input type="hidden" name="field" value="keyword" />
    <input type="hidden" name="verdict" value="present" />
    <input
      name="value"
      required
      maxlength={MAX_KEYWORD_LENGTH}
      placeholder={t('Another keyword')}
      aria-label={t('Another keyword')}
    />
    <button class="quiet">{t('Add')}</button>
  </form>
)

const AddTheme = ({ id, themes }: { id: string; themes: readonly string[] }) => (
  <form class="add" method="post" action={`${responseHref(id)}/tags`}>
    <input type="hidden" name="field" value="theme" />
    <input type="hidden" name="verdict" value="present" />
    <Select
      name="value"
      value=""
      label={t('Another theme')}
      options={knownThemes().flatMap(({ theme, name }) =>
        themes.includes(theme) ? [] : [[theme, name] as const],
      )}
    />
    <button class="quiet">{t('Add')}</button>
  </form>
)

const TakeBack = ({ id, correction }: { id: string; correction: TagCorrection }) => (
  <li>
    <span dir="auto">{describe(correction)}</span>
    <Say id={id} correction={{ ...correction, verdict: '' }}>
      <button class="quiet">
        {t('Undo')}
        <span class="hidden">: {describe(correction)}</span>
      </button>
    </Say>
  </li>
)

function describe({ field, value, verdict }: TagCorrection): string {
  switch (field) {
    case 'sentiment':
      return t('The mood is {mood}', { mood: inSentence(verdict) })
    case 'keyword':
      return verdict === 'present'
        ? t('“{value}” is a keyword', { value })
        : t('“{value}” is no keyword', { value })
    case 'theme':
      return verdict === 'present'
        ? t('It is about “{name}”', { name: nameTheme(value) })
        : t('It is not about “{name}”', { name: nameTheme(value) })
    default:
      return field satisfies never
  }
}

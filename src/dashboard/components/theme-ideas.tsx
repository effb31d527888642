import type { ThemeIdea, ThemeIdeas } from '../../services/theme-suggestions/suggest'
import { t } from '../i18n/t'
import { responsesHref } from '../links'
import { Panel } from './panel'
import { rateText } from './rate'
import { Quotes } from './topic-card'

const MOST_SHOWN = 6

/** What comments without a theme are about, to be taken up or left. */
export const ThemeIdeasPanel = ({ found }: { found: ThemeIdeas }) =>
  found.uncovered.n === 0 ? null : (
    <Panel
      id="ideas"
      title={t('Suggested themes')}
      note={t('{share} of the newest comments speak of none of the themes that are looked for.', {
        share: rateText(found.uncovered),
      })}
    >
      {found.ideas.length === 0 ? (
        <p class="note">{t('Nothing is said often enough in them to be one.')}</p>
      ) : (
        <div class="topics">
          {found.ideas.slice(0, MOST_SHOWN).map((idea) => (
            <Idea idea={idea} />
          ))}
        </div>
      )}
      {found.refused.length > 0 && <Refused found={found} />}
    </Panel>
  )

const Idea = ({ idea }: { idea: ThemeIdea }) => (
  <article class="topic">
    <h3>
      <span>
        {idea.words.map((word, i) => (
          <>
            {i > 0 && ', '}
            <a href={responsesHref({ keyword: word })} dir="auto">
              {word}
            </a>
          </>
        ))}
      </span>
      <span class="muted">{t('{share} of them', { share: rateText(idea.said) })}</span>
    </h3>
    <Quotes typical={idea.typical} />
    <div class="actions">
      <form method="post" action={`/topics/ideas/${encodeURIComponent(idea.word)}/acceptance`}>
        <button class="quiet">
          {t('Make it a theme')}
          <span class="hidden">: {idea.word}</span>
        </button>
      </form>
      <form method="post" action={refusalHref(idea.word)}>
        <button class="quiet">
          {t('Not a theme')}
          <span class="hidden">: {idea.word}</span>
        </button>
      </form>
    </div>
  </article>
)

const Refused = ({ found }: { found: ThemeIdeas }) => (
  <details class="definition refused">
    <summary>{t('Refused before')}</summary>
    <ul>
      {found.refused.map(({ word, words }) => (
        <li>
          <span dir="auto">{words.join(', ')}</span>
          <form method="post" action={`${refusalHref(word)}/removal`}>
            <button class="quiet">
              {t('Suggest again')}
              <span class="hidden">: {word}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  </details>
)

const refusalHref = (word: string): string => `/topics/ideas/${encodeURIComponent(word)}/refusal`

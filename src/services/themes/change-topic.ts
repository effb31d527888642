import { listTopicSettings, type TopicSettingRow } from '../../../db/queries/topic-settings'
import type { OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { changedFields, changeLine } from '../../domain/access/audit'
import { cleanText } from '../../domain/clean-text'
import { toldAs } from '../../domain/text/told'
import { AppError } from '../../errors'
import type { Action, Moment } from '../action'
import { requireScope } from '../auth/require-scope'
import { keywordOf, themeOf } from '../corrections/tag-of'
import { mergesIn } from './merges'
import { TELL_ANEW } from './tell-anew'

/** One topic: its kind, and what it is counted under by itself. */
export type Topic = Pick<TopicSettingRow, 'tag' | 'value'>

/** What is named is changed; null takes it back. */
export interface TopicPatch {
  name?: string | null | undefined
  /** The topic of the same kind that it is told as. */
  toldAs?: string | null | undefined
  pinned?: boolean | undefined
}

export interface ChangedTopic {
  setting: TopicSettingRow
  /** Brings the answers there along; null where none changes. */
  operation: OperationRow | null
}

/** Names remembered, and topics merged or pinned, of one workspace. */
const MOST_SETTINGS = 1_000
export const MAX_TOPIC_NAME = 60

/**
 * Says how a topic is called, as which other one it is told, and whether it stays in sight. All of it
 * can be taken back. Throws invalid_request for a theme there is not, and conflict for a topic that
 * would be told as itself, or beyond 1,000 settings.
 */
export async function changeTopic(
  ctx: Context,
  { tag, value }: Topic,
  patch: TopicPatch,
): Promise<ChangedTopic> {
  requireScope(ctx, 'responses:write')
  const check = (each: string) => (tag === 'theme' ? themeOf(ctx, each) : keywordOf(each))
  const toldAs = patch.toldAs == null ? patch.toldAs : await check(patch.toldAs)
  const input = { tag, value: await check(value), patch: { ...patch, toldAs } }
  const changed = await ctx.write(ctx.workspace, storeTopicSetting, input)
  ctx.cache.clear()
  return changed
}

export const storeTopicSetting: Action<
  Topic & { patch: TopicPatch },
  TopicSettingRow[],
  ChangedTopic
> = {
  name: 'storeTopicSetting',
  keys: () => ['topic settings'],

  async see(db, workspaceId, inputs) {
    const settings = await listTopicSettings(db, workspaceId)
    return inputs.map(() => settings)
  },

  decide(settings, { tag, value, patch }, moment) {
    const others = settings.filter((row) => row.tag !== tag || row.value !== value)
    const stored = settings.find((row) => row.tag === tag && row.value === value)
    const setting = patched(stored ?? unset({ tag, value }, moment), patch, moment)
    const isUnset = setting.name === null && setting.toldAs === null && setting.pinnedAt === null
    if (!isUnset && others.length >= MOST_SETTINGS) {
      throw new AppError('conflict', `at most ${MOST_SETTINGS} topics are named, merged or pinned`)
    }
    if (setting.toldAs !== null && toldAs(mergesIn(others)[tag], setting.toldAs) === value) {
      throw new AppError('conflict', 'a topic cannot be told as itself')
    }

    const before = toldAs(mergesIn(settings)[tag], value)
    const after = toldAs(mergesIn([...others, setting])[tag], value)
    const operation = before === after ? null : toOperation({ tag, value: before }, moment)
    return {
      result: { setting, operation },
      changes: {
        topicSettings: isUnset ? [] : [setting],
        dropTopicSettings: isUnset && stored ? [stored] : [],
        operations: operation ? [operation] : [],
      },
    }
  },

  audit(settings, { tag, value }, { setting }) {
    const before = settings.find((row) => row.tag === tag && row.value === value)
    const detail = changedFields(before, setting, ['name', 'toldAs', 'pinnedAt'])
    return changeLine('topic.changed', `${tag} ${value}`, detail)
  },
}

const unset = (topic: Topic, { now, workspace }: Moment): TopicSettingRow => ({
  ...topic,
  workspaceId: workspace.id,
  name: null,
  toldAs: null,
  pinnedAt: null,
  changedAt: now,
})

function patched(stored: TopicSettingRow, patch: TopicPatch, { now }: Moment): TopicSettingRow {
  const { name = stored.name, toldAs: told = stored.toldAs, pinned } = patch
  const pinnedAt = pinned === undefined ? stored.pinnedAt : pinned ? (stored.pinnedAt ?? now) : null
  return { ...stored, name: cleanName(name), toldAs: told, pinnedAt, changedAt: now }
}

/** A name of nothing is none. Throws invalid_request for a longer one than is shown. */
function cleanName(name: string | null): string | null {
  const clean = cleanText(name ?? '').replace(/\s+/g, ' ').trim()
  if (clean.length > MAX_TOPIC_NAME) {
    throw new AppError('invalid_request', `a topic has a name of at most ${MAX_TOPIC_NAME} characters`)
  }
  return clean === '' ? null : clean
}

const toOperation = (topic: Topic, { now, newId, workspace }: Moment): OperationRow => ({
  id: newId('opn', now),
  workspaceId: workspace.id,
  kind: TELL_ANEW,
  status: 'running',
  input: { ...topic },
  cursor: null,
  done: 0,
  total: null,
  report: {},
  startedAt: now,
  updatedAt: now,
  finishedAt: null,
})

import {
  findTextModel,
  type LessonMark,
  type LessonRow,
  listLessons,
  markLessons,
  type TextModelRow,
} from '../../../db/queries/corrections'
import type { Context } from '../../context'
import { isSameJson } from '../../domain/json'
import { encodedFrom, type Lesson } from '../../domain/text/learning/learn'
import { learnWords, NO_WORDS } from '../../domain/text/learning/learn-words'
import { tagText } from '../../domain/text/tag'
import { type Action, seeNothing } from '../action'
import { requireScope } from '../auth/require-scope'

/** The newest so many teach: beyond them little is gained, and every correction waits for it. */
const MOST_LESSONS = 1_000

/** Somebody else corrects at the same time: theirs is learned too. */
const TRIES = 3

/** Makes what the workspace learned anew from its corrections: the same ones give the same. */
export async function relearn(ctx: Context): Promise<void> {
  const { db, workspace } = ctx
  for (let tries = 0; tries < TRIES; tries += 1) {
    const mark = await markLessons(db, workspace.id)
    const rows = await listLessons(db, workspace.id, mark.since, MOST_LESSONS)
    const row: TextModelRow = {
      workspaceId: workspace.id,
      since: mark.since,
      corrections: rows.length,
      ...learnRows(rows),
      learnedAt: ctx.now(),
    }
    if (await ctx.write(workspace, storeTextModel, { row, mark })) break
  }
  ctx.cache.clear()
}

function learnRows(rows: readonly LessonRow[]): Pick<TextModelRow, 'weights' | 'words'> {
  const lessons = rows.flatMap(toLesson)
  return {
    weights: lessons.length === 0 ? '' : encodedFrom(lessons),
    words: learnWords(rows),
  }
}

function toLesson({ field, verdict, comment, locale }: LessonRow): Lesson[] {
  if (field !== 'sentiment' || comment === null) return []
  if (verdict === 'present' || verdict === 'absent') return []
  const { language, sentiment } = tagText(comment, { locale })
  return [{ text: comment, language, sentiment, label: verdict }]
}

interface Input {
  row: TextModelRow
  mark: LessonMark
}

/** Stores what was learned; false when it was learned from what is no longer all there is. */
export const storeTextModel: Action<Input, LessonMark, boolean> = {
  name: 'storeTextModel',
  keys: () => ['text model'],
  see: (db, workspaceId, inputs) => Promise.all(inputs.map(() => markLessons(db, workspaceId))),
  decide: (seen, { row, mark }) =>
    isSameJson(seen, mark)
      ? { result: true, changes: { textModels: [row] } }
      : { result: false, changes: {} },
}

/**
 * Forgets what was learned from corrections until now. Those hold for their answers as before;
 * answers to come are tagged by the shipped rules, and by what is corrected from now on.
 */
export async function forgetLearned(ctx: Context): Promise<void> {
  requireScope(ctx, 'responses:write')
  await ctx.write(ctx.workspace, emptyTextModel, null)
  ctx.cache.clear()
}

export const emptyTextModel: Action<null, null, null> = {
  name: 'emptyTextModel',
  keys: () => ['text model'],
  see: seeNothing,
  decide: (_seen, _input, { now, workspace }) => ({
    result: null,
    changes: {
      textModels: [
        {
          workspaceId: workspace.id,
          since: now,
          corrections: 0,
          weights: '',
          words: NO_WORDS,
          learnedAt: now,
        },
      ],
    },
  }),
}

/** What the workspace has learned; undefined before its first correction. */
export const findLearned = ({ db, workspace }: Context): Promise<TextModelRow | undefined> =>
  findTextModel(db, workspace.id)

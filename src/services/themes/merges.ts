import { listMerges, type TopicSettingRow } from '../../../db/queries/topic-settings'
import type { Db } from '../../../db/client'
import type { Merges } from '../../domain/text/told'

export const readMerges = async (db: Db, workspaceId: string): Promise<Merges> =>
  mergesIn(await listMerges(db, workspaceId))

export function mergesIn(settings: readonly TopicSettingRow[]): Merges {
  const of = (tag: TopicSettingRow['tag']) =>
    new Map(
      settings.flatMap((row) =>
        row.tag === tag && row.toldAs !== null ? [[row.value, row.toldAs] as const] : [],
      ),
    )
  return { keyword: of('keyword'), theme: of('theme') }
}

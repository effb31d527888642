import type { UpdateState } from './update'

/** What the public page and the widget say around updates. */
export interface UpdateWords {
  title: string
  states: Record<UpdateState, string>
  feed: string
  none: string
  more: string
  close: string
}

const word = (
  title: string,
  [considered, planned, in_progress, shipped, declined]: readonly [string, string, string, string, string],
  rest: Omit<UpdateWords, 'title' | 'states'>,
): UpdateWords => ({ title, states: { considered, planned, in_progress, shipped, declined }, ...rest })

export const UPDATE_WORDS = {
  en: word('What’s new', ['Considered', 'Planned', 'In progress', 'Done', 'Declined'], {
    feed: 'Follow by feed (Atom)',
    none: 'Nothing here yet.',
    more: 'All news',
    close: 'Close',
  }),
  ar: word('ما الجديد', ['قيد الدراسة', 'مخطط له', 'قيد التنفيذ', 'تم', 'مرفوض'], {
    feed: 'المتابعة عبر الخلاصة (Atom)',
    none: 'لا شيء هنا بعد.',
    more: 'كل الأخبار',
    close: 'إغلاق',
  }),
  da: word('Nyheder', ['Overvejes', 'Planlagt', 'I gang', 'Færdig', 'Afvist'], {
    feed: 'Følg med via feed (Atom)',
    none: 'Her er intet endnu.',
    more: 'Alle nyheder',
    close: 'Luk',
  }),
  de: word('Neuigkeiten', ['Wird geprüft', 'Geplant', 'In Arbeit', 'Fertig', 'Abgelehnt'], {
    feed: 'Per Feed folgen (Atom)',
    none: 'Hier steht noch nichts.',
    more: 'Alle Neuigkeiten',
    close: 'Schließen',
  }),
  es: word('Novedades', ['En estudio', 'Planificado', 'En curso', 'Hecho', 'Descartado'], {
    feed: 'Seguir por feed (Atom)',
    none: 'Aquí todavía no hay nada.',
    more: 'Todas las novedades',
    close: 'Cerrar',
  }),
  fr: word('Nouveautés', ['À l’étude', 'Prévu', 'En cours', 'Terminé', 'Refusé'], {
    feed: 'Suivre par flux (Atom)',
    none: 'Rien ici pour le moment.',
    more: 'Toutes les nouveautés',
    close: 'Fermer',
  }),
  sv: word('Nyheter', ['Övervägs', 'Planerad', 'Pågår', 'Klar', 'Avböjd'], {
    feed: 'Följ via flöde (Atom)',
    none: 'Här finns inget ännu.',
    more: 'Alla nyheter',
    close: 'Stäng',
  }),
  zh: word('最新动态', ['考虑中', '已计划', '进行中', '已完成', '已拒绝'], {
    feed: '订阅 (Atom)',
    none: '这里还没有内容。',
    more: '全部动态',
    close: '关闭',
  }),
} as const satisfies Record<string, UpdateWords>

export type UpdateLocale = keyof typeof UPDATE_WORDS

/** The first of the wanted languages (BCP 47) that there are words for; English else. */
export function updateLocale(wanted: readonly string[]): UpdateLocale {
  const languages = wanted.map((tag) => tag.toLowerCase().split('-')[0])
  return languages.find((tag): tag is UpdateLocale => tag !== undefined && tag in UPDATE_WORDS) ?? 'en'
}

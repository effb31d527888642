import type { Child } from 'hono/jsx'
import { Definition } from './definition'

/** A titled part of a page. */
export const Panel = ({
  id,
  title,
  note,
  metric,
  class: name = '',
  children,
}: {
  id?: string
  title: string
  note?: Child
  /** Slug of the metric shown, for its definition. */
  metric?: string
  class?: string
  children?: Child
}) => (
  <section class={`panel ${name}`.trim()} id={id}>
    <h2>{title}</h2>
    {note && <p class="note">{note}</p>}
    {children}
    {metric && <Definition metric={metric} />}
  </section>
)

/** A page's name, with what may be done or chosen beside it. */
export const PageTitle = ({ title, children }: { title: string; children?: Child }) => (
  <div class="page-title">
    <h1 dir="auto">{title}</h1>
    {children}
  </div>
)

/** What stands where there is nothing yet: why, and the next step. */
export const Empty = ({ children }: { children?: Child }) => <div class="empty">{children}</div>

/** Says what came of something the member did. */
export const Notice = ({
  kind = 'done',
  children,
}: {
  /** `open` asks for something before it goes on. */
  kind?: 'done' | 'refused' | 'open'
  children?: Child
}) => (
  <div class={`notice ${kind}`} role={kind === 'refused' ? 'alert' : 'status'}>
    {children}
  </div>
)

/** A table that scrolls within its own box where the screen is narrow. */
export const TableBox = ({
  label,
  class: name,
  children,
}: {
  label: string
  class?: string
  children?: Child
}) => (
  <div class="table-box" role="region" aria-label={label} tabindex={0}>
    <table class={name}>{children}</table>
  </div>
)

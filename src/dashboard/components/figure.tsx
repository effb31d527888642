import type { Child } from 'hono/jsx'
import { Definition } from './definition'

/** One figure of several: its name, its value with what it rests on, and what it means. */
export const Figure = ({
  title,
  metric,
  children,
}: {
  title: string
  metric: string
  children?: Child
}) => (
  <div class="figure">
    <h3>{title}</h3>
    <p class="stacked-figure">{children}</p>
    <Definition metric={metric} />
  </div>
)

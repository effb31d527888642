import type { Child } from 'hono/jsx'

/** A labelled control with a hint under it. */
export const Labelled = ({
  label,
  hint,
  class: name,
  children,
}: {
  label: Child
  hint?: Child
  class?: string
  children?: Child
}) => (
  <label class={name === undefined ? 'field' : `field ${name}`}>
    <span>{label}</span>
    {children}
    {hint && <small>{hint}</small>}
  </label>
)

/** Choices of which exactly one is taken. */
export const Select = ({
  name,
  value,
  options,
  label,
}: {
  name: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  /** Only where no visible label stands beside it. */
  label?: string
}) => (
  <select name={name} aria-label={label}>
    {options.map(([slug, text]) => (
      <option value={slug} selected={slug === value}>
        {text}
      </option>
    ))}
  </select>
)

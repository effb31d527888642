import { t } from '../i18n/t'
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

/** A few choices side by side, of which one is taken. */
export const Segments = ({
  form,
  label,
  name,
  value,
  options,
}: {
  /** Id of the form it belongs to. */
  form: string
  label: string
  name: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
}) => (
  <fieldset class="segments">
    <legend>{label}</legend>
    <div>
      {options.map(([slug, text]) => (
        <label>
          <input type="radio" form={form} name={name} value={slug} checked={slug === value} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  </fieldset>
)

/** Options whose names are texts of ours. */
export const translated = (options: readonly (readonly [value: string, label: string])[]) =>
  options.map(([value, label]) => [value, t(label)] as const)

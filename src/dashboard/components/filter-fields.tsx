import { t } from '../i18n/t'

/** A text or a day to filter by; what is left empty says nothing. */
export const FilterField = ({
  name,
  label,
  value,
  type = 'text',
  placeholder,
}: {
  name: string
  label: string
  value: string | number | undefined
  type?: 'text' | 'date'
  placeholder?: string
}) => (
  <label>
    <span>{label}</span>
    <input
      type={type}
      name={name}
      value={value}
      placeholder={placeholder}
      dir="auto"
      autocomplete="off"
    />
  </label>
)

/** One of some values to filter by, or any. */
export const FilterChoice = ({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string | undefined
  options: (readonly [value: string, label: string])[]
}) => (
  <label>
    <span>{label}</span>
    <select name={name}>
      <option value="">{t('Any')}</option>
      {options.map(([slug, text]) => (
        <option value={slug} selected={slug === value}>
          {text}
        </option>
      ))}
    </select>
  </label>
)

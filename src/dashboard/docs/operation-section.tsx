import { TableBox } from '../components/panel'
import { curlOf } from './example'
import { type Field, fieldsOf, type Schema, typeOf } from './fields'
import { accessOf, answersOf, bodySchema, type Operation } from './operations'

/** One operation: what it does, what it takes, what it answers, and a call to paste. */
export const OperationSection = ({
  operation,
  serverUrl,
}: {
  operation: Operation
  serverUrl: string
}) => {
  const body = bodySchema(operation)
  const name = `${operation.method.toUpperCase()} ${operation.path}`
  return (
    <section class="operation panel" id={operation.operationId}>
      <h3>
        <span class={`method ${operation.method}`}>{operation.method.toUpperCase()}</span>{' '}
        <code>{operation.path}</code>
      </h3>
      <p class="summary">{operation.summary}.</p>
      {operation.description && <p>{operation.description}</p>}
      <p class="note">{accessOf(operation)}.</p>
      {operation.parameters.length > 0 && (
        <Fields
          title="Parameters"
          label={`Parameters of ${name}`}
          fields={operation.parameters.map(({ required, schema, ...parameter }) => ({
            ...fieldOf(parameter.name, schema),
            required,
            notes: [
              parameter.in === 'path' ? 'in the path' : '',
              fieldOf(parameter.name, schema).notes,
            ]
              .filter((note) => note !== '')
              .join(', '),
          }))}
        />
      )}
      {body && <Fields title="Body" label={`Body of ${name}`} fields={fieldsOf(body)} />}
      {answersOf(operation).map(({ status, description, type, schema }) => (
        <div class="answer">
          <h4>
            Answer {status}: {description.toLowerCase()}
            {type && type !== 'application/json' && ` (${type})`}
          </h4>
          {schema && <FieldTable label={`Answer ${status} of ${name}`} fields={fieldsOf(schema)} />}
        </div>
      ))}
      <pre tabindex={0} role="region" aria-label={`Call of ${name}`}>
        <code>{curlOf(operation, serverUrl)}</code>
      </pre>
    </section>
  )
}

const Fields = ({ title, label, fields }: { title: string; label: string; fields: Field[] }) => (
  <div class="answer">
    <h4>{title}</h4>
    <FieldTable label={label} fields={fields} />
  </div>
)

const FieldTable = ({ label, fields }: { label: string; fields: Field[] }) =>
  fields.length === 0 ? null : (
    <TableBox label={label}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Type</th>
          <th scope="col">Notes</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, depth, type, required, notes }) => (
          <tr>
            <th scope="row" class={`depth-${Math.min(depth, 5)}`}>
              {name === '' ? <span class="muted">{type}</span> : <code>{name}</code>}
              {required && <span class="required">required</span>}
            </th>
            <td>{name === '' ? '' : type}</td>
            <td class="muted">{notes}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  )

/** A single schema as the line of a table. */
const fieldOf = (name: string, schema: Schema): Field =>
  fieldsOf({ type: 'object', properties: { [name]: schema } })[0] ?? {
    name,
    depth: 0,
    type: typeOf(schema),
    required: false,
    notes: '',
  }

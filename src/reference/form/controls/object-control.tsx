import { useForm, type ControlProps } from '../form-context.js';
import { valueAt } from '../json-path.js';

/** An object: a field for each of its properties. */
export function ObjectControl({
  part,
  path,
  details,
  value,
  id,
  labelledBy,
  describedBy,
  isRequired,
  onChange,
}: ControlProps) {
  const { Field } = useForm();
  if (value === undefined)
    return (
      <button
        type="button"
        id={id}
        class="form-small"
        aria-labelledby={`${id} ${labelledBy}`}
        onClick={() => onChange({})}
      >
        Add
      </button>
    );
  return (
    <div class="form-object" role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {Object.entries(details.properties!).map(([name, property]) => (
        <Field
          key={name}
          part={part}
          path={[...path, name]}
          name={name}
          details={property}
          value={valueAt(value, [name])}
          isRequired={property.required === true}
        />
      ))}
      {!isRequired && (
        <button type="button" id={id} class="form-small" onClick={() => onChange(undefined)}>
          Leave out
        </button>
      )}
    </div>
  );
}

import type { Json } from '../../../catalog/model-details.js';
import { useForm, type ControlProps } from '../form-context.js';
import { omittedLabel } from '../omitted.js';

/** Maximum characters in all button labels, about half the width of the form; beyond it, the choice is a `select`. */
const MAX_BUTTON_CHARS = 34;

/** Characters that the space around a label takes. */
const PADDING_CHARS = 2.5;

/** One of several values: as buttons if they are few and short. */
export function ChoiceControl(props: ControlProps & { values: Json[] }) {
  const { store } = useForm();
  const { value, details, values, isRequired } = props;
  const isUnlisted = value !== undefined && !values.includes(value);
  const labels = values.map(labelOf);
  const options: Option[] = [
    ...(isRequired ? [] : [{ label: omittedLabel(details, store.view.state.mode), value: undefined, isOmitted: true }]),
    ...values.map((one, index) => ({ label: labels[index]!, value: one })),
    ...(isUnlisted ? [{ label: labelOf(value), value }] : []),
  ];
  const chars = options.reduce((sum, { label }) => sum + label.length + PADDING_CHARS, 0);
  return chars <= MAX_BUTTON_CHARS ? <Buttons {...props} options={options} /> : <List {...props} options={options} />;
}

interface Option {
  label: string;
  value: Json | undefined;
  isOmitted?: boolean;
}

function Buttons(props: ControlProps & { options: Option[] }) {
  const { id, options, value, labelledBy, describedBy, isInvalid, isRequired, onChange } = props;
  return (
    <div
      class="form-buttons"
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-required={isRequired}
    >
      {options.map((option, index) => (
        <label class={option.isOmitted ? 'is-omitted' : ''}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

function List(props: ControlProps & { options: Option[] }) {
  const { id, options, value, labelledBy, describedBy, isInvalid, isRequired, onChange } = props;
  const selected = options.findIndex((option) => option.value === value);
  return (
    <select
      id={id}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-required={isRequired}
      onChange={({ currentTarget }) => onChange(options[Number(currentTarget.value)]?.value)}
    >
      {selected < 0 && (
        <option value={-1} selected>
          Choose…
        </option>
      )}
      {options.map(({ label }, index) => (
        <option value={index} selected={index === selected}>
          {label}
        </option>
      ))}
    </select>
  );
}

const labelOf = (value: Json): string => (typeof value === 'string' && value !== '' ? value : JSON.stringify(value));

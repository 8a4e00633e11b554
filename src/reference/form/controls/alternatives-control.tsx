import { useState } from 'preact/hooks';
import type { Json, ParameterDetails, ValueDetails } from '../../../catalog/model-details.js';
import { acceptedValues } from '../../../catalog/words/accepted-values.js';
import { alternativesOf, canShow } from '../control-of.js';
import { scalarText } from '../../../catalog/words/scalar-text.js';
import { useForm, type ControlProps } from '../form-context.js';

/** A value with several forms: the choice of the form, and its control. */
export function AlternativesControl(props: ControlProps) {
  const { Control } = useForm();
  const { value, details, id, labelledBy, onChange } = props;
  const alternatives = alternativesOf(details)!;
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const index = value === undefined ? (chosen ?? 0) : bestOf(alternatives, value, chosen);
  const { description, default: defaultValue, modeDefaults } = details;
  const current: ParameterDetails = { description, default: defaultValue, modeDefaults, ...alternatives[index]! };
  return (
    <div class="form-alternatives">
      <div class="form-buttons" role="radiogroup" aria-labelledby={labelledBy}>
        {alternatives.map((alternative, at) => (
          <label>
            <input
              type="radio"
              name={`${id}-form`}
              checked={at === index}
              onChange={() => {
                setChosen(at);
                onChange(undefined);
              }}
            />
            <span>{formWords(alternative)}</span>
          </label>
        ))}
      </div>
      <Control {...props} key={index} details={current} />
    </div>
  );
}

const formWords = (form: ValueDetails): string => {
  if (!form.enum) return acceptedValues(form);
  return form.enum.length === 1 ? scalarText(form.enum[0]) : 'one of a list';
};

/** The form of a value: the chosen form as long as its control can show the value. */
function bestOf(forms: ValueDetails[], value: Json, chosen: number | undefined): number {
  if (chosen !== undefined && canShow(forms[chosen]!, value)) return chosen;
  const exact = forms.findIndex((form) => (form.enum ? form.enum.includes(value) : isOfType(form, value)));
  return Math.max(0, exact);
}

function isOfType({ types: [type] }: ValueDetails, value: Json): boolean {
  if (Array.isArray(value)) return type === 'array';
  return (
    type === (typeof value === 'number' ? 'number' : typeof value) || (type === 'integer' && typeof value === 'number')
  );
}

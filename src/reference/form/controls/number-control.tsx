import { useState } from 'preact/hooks';
import type { Json } from '../../../catalog/model-details.js';
import { useForm, type ControlProps } from '../form-context.js';
import { defaultOf, defaultWords } from '../omitted.js';
import { scalarText } from '../../../catalog/words/scalar-text.js';
import { resourceOf } from '../resources.js';

/** Widest range with a slider; those of seeds are wider. */
const MAX_SLIDER_RANGE = 1000;

/** Steps of a slider for numbers that need not be integers. */
const FRACTIONS = 100;

/** A number. Other text goes into the request as a string, so that the error names it. */
export function NumberControl(props: ControlProps) {
  const { store } = useForm();
  const { id, value, details, labelledBy, describedBy, isInvalid, isRequired, onChange } = props;
  const { mode } = store.view.state;
  const [typed, setTyped] = useState('');
  const text = numberOf(typed) === value ? typed : scalarText(value);
  const change = (next: string) => {
    setTyped(next);
    onChange(numberOf(next));
  };
  const { minimum, maximum } = details;
  const isInteger = details.types[0] === 'integer';
  const hasSlider =
    minimum !== undefined && maximum !== undefined && maximum > minimum && maximum - minimum <= MAX_SLIDER_RANGE;
  const shown = typeof value === 'number' ? value : defaultOf(details, mode);
  return (
    <div class="form-number">
      <input
        id={id}
        type="text"
        inputmode={isInteger && (minimum ?? -1) >= 0 ? 'numeric' : 'text'}
        autocomplete="off"
        value={text}
        placeholder={defaultWords(details, mode) ?? ''}
        list={resourceOf(store.model, details)?.id}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-required={isRequired}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {hasSlider && (
        <input
          type="range"
          class={value === undefined ? 'is-omitted' : ''}
          aria-labelledby={labelledBy}
          min={minimum}
          max={maximum}
          step={isInteger ? 1 : (maximum - minimum) / FRACTIONS}
          value={typeof shown === 'number' ? shown : minimum}
          onInput={({ currentTarget }) => change(rounded(currentTarget.value))}
        />
      )}
    </div>
  );
}

/** The value for what was typed: a number if it is one. */
function numberOf(typed: string): Json | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) && !/^[+-]?0[xob]/i.test(text) ? number : text;
}

/** Rounds away the digits that binary fractions add. */
const rounded = (text: string): string => String(Number(Number(text).toFixed(4)));

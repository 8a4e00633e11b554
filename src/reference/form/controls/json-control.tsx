import { useState } from 'preact/hooks';
import type { Json } from '../../../catalog/model-details.js';
import { parseJson } from '../../../internal/json.js';
import type { ControlProps } from '../form-context.js';
import { isSame } from '../json-path.js';

/** Any value, as JSON. Text that is not valid JSON is a string. */
export function JsonControl({ id, value, labelledBy, describedBy, isInvalid, isRequired, onChange }: ControlProps) {
  const [typed, setTyped] = useState('');
  const text = isSame(valueOf(typed), value) ? typed : textOf(value);
  return (
    <textarea
      id={id}
      class="form-json"
      rows={text.includes('\n') ? 5 : 2}
      value={text}
      placeholder="JSON or text"
      spellcheck={false}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-required={isRequired}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(valueOf(currentTarget.value));
      }}
    />
  );
}

function valueOf(typed: string): Json | undefined {
  const parsed = parseJson(typed) as Json | undefined;
  return typed.trim() === '' ? undefined : parsed === undefined ? typed : parsed;
}

function textOf(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' && parseJson(value) === undefined ? value : JSON.stringify(value, undefined, 2);
}

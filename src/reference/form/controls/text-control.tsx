import { characters } from '../../../validate/checks.js';
import { scalarText } from '../../../catalog/words/scalar-text.js';
import { resourceOf } from '../resources.js';
import { useForm, type ControlProps } from '../form-context.js';
import { defaultWords, mayBeEmpty } from '../omitted.js';

const separated = (count: number): string => count.toLocaleString('en-US');

/** A string, on one line or on several. */
export function TextControl(props: ControlProps & { isLong: boolean }) {
  const { store } = useForm();
  const { id, value, details, labelledBy, describedBy, isInvalid, isRequired, isLong, onChange, path } = props;
  const { prefix, format, maxLength } = details;
  const text = scalarText(value);
  const common = {
    id,
    value: text,
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    'aria-required': isRequired,
    autocomplete: 'off',
    placeholder: defaultWords(details, store.view.state.mode) ?? (prefix === undefined ? '' : `${prefix}…`),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const typed = currentTarget.value;
      onChange(typed === '' && !mayBeEmpty(store.model, path, details) ? undefined : typed);
    },
  };
  const list = resourceOf(store.model, details);
  return (
    <>
      {isLong ? (
        <textarea {...common} rows={3} />
      ) : (
        <input
          {...common}
          type="text"
          inputmode={format === 'uri' ? 'url' : undefined}
          spellcheck={format === undefined && list === undefined}
          list={list?.id}
        />
      )}
      {isLong && maxLength !== undefined && (
        <p class="form-count" aria-hidden="true">
          {separated(characters(text))} / {separated(maxLength)}
        </p>
      )}
    </>
  );
}

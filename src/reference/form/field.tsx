import { acceptedValues } from '../../catalog/words/accepted-values.js';
import { controlOf } from './control-of.js';
import { Description } from './description.js';
import { FieldError } from './field-error.js';
import { fieldKey } from './field-issues.js';
import { fileWords } from '../samples/sample-files.js';
import { uploadWords } from './files.js';
import { useForm, type FieldProps } from './form-context.js';
import { resourceOf } from './resources.js';
import { FormWords } from './description.js';

/** Controls that need the whole width. */
const WIDE = new Set(['long text', 'list', 'object', 'json', 'media', 'alternatives']);

/** Controls that show which values they take. */
const SELF_EVIDENT = new Set(['choice', 'boolean', 'alternatives']);

/** Controls that are one element, which a click on the name focuses. */
const LABELLED = new Set(['number', 'text', 'long text', 'json', 'media']);

/** A parameter: its name, its control, its description, and its problem. */
export function Field({ part, path, name, details, value, isRequired }: FieldProps) {
  const { store, Control } = useForm();
  const key = fieldKey(part, path);
  const issue = store.view.fields.get(key);
  const isExplained = issue !== undefined || store.view.doubts.has(key);
  const control = controlOf(details, name);
  const { description } = details;
  const ids = {
    label: `${key}-label`,
    input: `${key}-input`,
    hint: description === undefined ? undefined : `${key}-hint`,
    error: isExplained ? `${key}-error` : undefined,
  };
  const classes = ['form-field', ...(WIDE.has(control) ? ['is-wide'] : [])];
  // That of a list is said once.
  const file = [value]
    .flat()
    .map((one) => store.files.get(one))
    .find(Boolean);
  const title = (
    <code id={ids.label} class="form-name">
      {name}
    </code>
  );
  return (
    <div class={classes.join(' ')} data-field={key}>
      <div class="form-field-head">
        {LABELLED.has(control) ? <label for={ids.input}>{title}</label> : title}
        {isRequired && <span class="form-required">required</span>}
        {!SELF_EVIDENT.has(control) && <span class="form-type">{acceptedValues(details)}</span>}
      </div>
      <Control
        part={part}
        path={path}
        details={details}
        value={value}
        id={ids.input}
        labelledBy={ids.label}
        describedBy={[ids.error, ids.hint].filter(Boolean).join(' ') || undefined}
        isInvalid={issue !== undefined}
        isRequired={isRequired}
        onChange={(next) => store.setValue(part, path, next)}
      />
      <FieldError fieldKey={key} />
      {file && (
        <p class="form-hint">
          In the JSON sample, <code>{fileWords(store.model.api, path, file.name)}</code>{' '}
          <FormWords text={uploadWords(store.model.api, path)} />.
        </p>
      )}
      {description !== undefined && <Description id={ids.hint!} path={path} text={description} />}
      {resourceOf(store.model, details) && (
        <p class="form-hint">
          The ids suggested here are examples. The list of the API, which needs a key, has all of them; so has{' '}
          <code>npx unigen resources</code>.
        </p>
      )}
    </div>
  );
}

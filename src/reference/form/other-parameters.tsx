import { useState } from 'preact/hooks';
import { isObject, parseJson } from '../../internal/json.js';
import { useForm } from './form-context.js';
import { isSame, type JsonRecord } from './json-path.js';

const ID = 'form-other-parameters';

/** Parameters that no document lists, of a model that passes them on unchecked. */
export function OtherParameters({ input }: { input: JsonRecord }) {
  const { store } = useForm();
  const { parameters } = store.model.details;
  const isListed = ([name]: [string, unknown]) => Object.hasOwn(parameters, name);
  const others = Object.fromEntries(Object.entries(input).filter((one) => !isListed(one)));
  const [typed, setTyped] = useState('');
  const read = valueOf(typed);
  const own = Object.keys(others).length === 0 ? '' : JSON.stringify(others, undefined, 2);
  const text = read === undefined || isSame(read, others) ? typed : own;
  const isWrong = valueOf(text) === undefined;
  return (
    <div class="form-others-field">
      <label for={ID}>
        <code class="form-name">Other parameters</code>
      </label>
      <textarea
        id={ID}
        class="form-json"
        rows={2}
        value={text}
        placeholder={'{ "name": "value" }'}
        spellcheck={false}
        aria-invalid={isWrong}
        aria-describedby={`${ID}-hint`}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const next = valueOf(currentTarget.value);
          if (!next) return;
          const listed = Object.entries(store.view.state.input).filter(isListed);
          const added = Object.entries(next).filter((one) => !isListed(one));
          store.set({ ...store.view.state, input: Object.fromEntries([...listed, ...added]) });
        }}
      />
      {isWrong && <p class="form-error">This must be a JSON object: the request is without it.</p>}
      <p class="form-hint" id={`${ID}-hint`}>
        The model passes parameters on that no document lists. Nothing checks them.
      </p>
    </div>
  );
}

/** The parameters in a text; undefined if it is not a JSON object. */
function valueOf(text: string): JsonRecord | undefined {
  if (text.trim() === '') return {};
  const value = parseJson(text);
  return isObject(value) ? (value as JsonRecord) : undefined;
}

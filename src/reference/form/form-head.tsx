import { useState } from 'preact/hooks';
import type { Json } from '../../catalog/model-details.js';
import { inputIn } from '../../catalog/request-parameters.js';
import { listWords } from '../../internal/list-words.js';
import { copyFrom } from '../page/copy.js';
import { changesOf } from './changes-of.js';
import { FormWords } from './description.js';
import { isExampleUrl } from '../samples/example-values.js';
import { fieldKey } from './field-issues.js';
import { focusField } from './focus-field.js';
import { bodyOf } from './form-body.js';
import { useForm } from './form-context.js';
import { isSame } from './json-path.js';
import type { FormView } from './form-store.js';
import { PRIVATE_OPTIONS, sharedHash, type SharedForm } from './shared-form.js';

/** Names the request of the link or of the catalog among the examples. */
const GIVEN = '';

/** The choice of an example, and buttons for the whole form. */
export function FormHead({ view, start }: { view: FormView; start: SharedForm | undefined }) {
  const { store } = useForm();
  const { model } = store;
  // A request of a link or of the catalog is one more choice: no example is equal to it.
  const given = start?.title === undefined ? undefined : start;
  const [example, setExample] = useState(given ? GIVEN : model.examples[0]!.name);
  const [remark, setRemark] = useState(given?.remark ?? '');
  const asked = example === GIVEN && given ? inputIn(model.api, bodyOf(model, given.state)) : {};
  const now = inputIn(model.api, view.request.body);
  // Those that are as they were.
  const isExample = (value: Json | undefined, given?: Json) =>
    isSame(value, given) || (Array.isArray(value) && value.some(isExampleUrl));
  const examples = (given?.examples ?? []).filter((name) => name in asked && isExample(now[name], asked[name]));
  const changes = remark === '' ? [] : changesOf(asked, now, given?.examples);
  // A mode may have put away what was asked for.
  const gone = changes.filter((name) => !Object.hasOwn(now, name));
  const changed = changes.filter((name) => Object.hasOwn(now, name));
  const others = [
    ...(gone.length > 0 ? [`The request no longer has ${names(gone)}.`] : []),
    ...(changed.length > 0 ? [`You have changed ${names(changed)}.`] : []),
  ];
  const show = (name: string) => {
    setExample(name);
    setRemark((name === GIVEN && given!.remark) || '');
    if (name === GIVEN) store.set(given!.state);
    else store.reset(model.examples.find((one) => one.name === name)!.body);
  };
  const copyLink = async (button: HTMLElement) => {
    const hash = await sharedHash(model, view.state);
    setRemark(hash === undefined ? 'This request is too long for a link.' : leftOut(view));
    if (hash === undefined) return;
    const url = new URL(location.href);
    url.hash = hash;
    await copyFrom(button, url.href);
  };
  return (
    <>
      <div class="form-head">
        <label class="form-example">
          <span class="muted">
            Start from<span class="visually-hidden"> the example</span>
          </span>
          <select value={example} onChange={({ currentTarget }) => show(currentTarget.value)}>
            {given && (
              <option value={GIVEN} selected={example === GIVEN}>
                {given.title}
              </option>
            )}
            {model.examples.map(({ name, summary }) => (
              <option value={name} selected={name === example}>
                {summary}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={() => show(example)}>
          Reset to {example !== GIVEN ? 'example' : given!.remark === undefined ? 'link' : 'request'}
        </button>
        <button type="button" class="button" onClick={({ currentTarget }) => void copyLink(currentTarget)}>
          Copy link
        </button>
      </div>
      <p class="form-remark" role="status">
        <FormWords text={remark} />
        {others.length > 0 && (
          <strong>
            {' '}
            <FormWords text={others.join(' ')} />
          </strong>
        )}
      </p>
      {examples.length > 0 && (
        <p class="form-hint">
          <FormWords text={names(examples)} /> {examples.length > 1 ? 'hold examples' : 'holds an example'}.{' '}
          <button type="button" class="form-small" onClick={() => focusField(fieldKey('input', [examples[0]!]), true)}>
            Add yours
          </button>
        </p>
      )}
      {start && start.notices.length > 0 && (
        <div class="form-notices note caution">
          {start.notices.map((notice) => (
            <p>
              <FormWords text={notice} />
            </p>
          ))}
        </div>
      )}
    </>
  );
}

const names = (parameters: string[]): string =>
  listWords(
    parameters.map((name) => `\`${name}\``),
    'and',
  );

/** A sentence about the parts of a form that its link lacks; empty if it lacks none. */
function leftOut({ request: { files, body } }: FormView): string {
  const parts = [
    ...(files.length > 0 ? [files.length === 1 ? 'the file' : 'the files'] : []),
    ...Object.keys(body).flatMap((name) => (PRIVATE_OPTIONS.includes(name) ? [`\`${name}\``] : [])),
  ];
  return parts.length === 0 ? '' : `The link is without ${listWords(parts, 'and')}.`;
}

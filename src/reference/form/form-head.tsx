import { useState } from 'preact/hooks';
import { copyFrom } from '../page/copy.js';
import { FormWords } from './description.js';
import { useForm } from './form-context.js';
import type { FormView } from './form-store.js';
import { sharedHash } from './shared-form.js';

/** What the form begins with, and what can be done with the whole of it. */
export function FormHead({ view, notices }: { view: FormView; notices: string[] }) {
  const { store } = useForm();
  const { model } = store;
  const [example, setExample] = useState(model.examples[0]!.name);
  const [isTooLong, setTooLong] = useState(false);
  const show = (name: string) => {
    setExample(name);
    store.reset(model.examples.find((one) => one.name === name)!.body);
  };
  const copyLink = async (button: HTMLElement) => {
    const hash = await sharedHash(model, view.state);
    setTooLong(hash === undefined);
    if (hash === undefined) return;
    const url = new URL(location.href);
    url.hash = hash;
    await copyFrom(button, url.href);
  };
  return (
    <>
      <div class="form-head">
        <label class="form-example">
          <span class="visually-hidden">Example</span>
          <select value={example} onChange={({ currentTarget }) => show(currentTarget.value)}>
            {model.examples.map(({ name, summary }) => (
              <option value={name} selected={name === example}>
                {summary}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={() => show(example)}>
          Reset to example
        </button>
        <button type="button" class="button" onClick={({ currentTarget }) => void copyLink(currentTarget)}>
          Copy link
        </button>
      </div>
      {isTooLong && <p class="note caution">This request is too long for a link.</p>}
      {notices.length > 0 && (
        <ul class="form-notices note caution">
          {notices.map((notice) => (
            <li>
              <FormWords text={notice} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

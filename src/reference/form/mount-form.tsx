import { render } from 'preact';
import { showMode } from '../page/mode-tabs.js';
import { loadScript } from '../site/load-file.js';
import { assetPath, rootPath } from '../site/root-path.js';
import { validatorOf } from '../../validate/validator.js';
import { focusField } from './focus-field.js';
import { keepInUrl } from './keep-in-url.js';
import { Form } from './form.js';
import { FormStore } from './form-store.js';
import { registry, type FormHandle } from './request.js';
import { warnOfLoss, warnOfProblems } from './sample-warning.js';
import { reopenedForm } from './reopened-form.js';
import { readShared, SHARED_PREFIX, type SharedForm } from './shared-form.js';
import { wantedForm } from './wanted-form.js';
import { wantedLimit } from './wanted-limit.js';

/**
 * Draws the form of the page's model, in the state that the URL holds, that of the request that was asked for in
 * the catalog, or that of the first example. The samples of the page follow it.
 *
 * @param leavesExample Whether an example that was chosen before stays in view, until something in the form is changed.
 */
export async function mountForm(place: HTMLElement, leavesExample: boolean): Promise<FormHandle> {
  const { model, validators } = registry();
  const compiled = validators[model!.provider]![model!.id]!;
  const validate = validatorOf(compiled);
  const store = new FormStore(model!, validate, wantedLimit(new URLSearchParams(location.search)));
  const root = rootPath();
  const samples = document.querySelector<HTMLElement>('#samples')!;
  // The first of all examples is selected as long as nobody chose one.
  let isLeft = leavesExample && samples.querySelector('select')!.selectedIndex > 0;
  let given: SharedForm | undefined;
  const showSamples = () => {
    const { baseUrl, isSandbox, samples: writer } = registry();
    if (!writer) return;
    writer[isLeft ? 'addRequest' : 'showRequest'](samples, { ...store.view.request, baseUrl, isSandbox });
    // Whoever changes the request makes it another one than that of the link or of the catalog.
    warnOfProblems(samples, store.view, store.view.state === given?.state ? given.notices : []);
  };

  const written = keepInUrl(store);

  const actions = await new Promise<HTMLElement>((resolve) => {
    const draw = (start?: SharedForm) =>
      render(<Form store={store} root={root} start={start} onActions={resolve} />, place);
    const readUrl = async () => {
      const shared = reopenedForm(
        store.model,
        await readShared(store.model, location.hash),
        wantedForm(store.model, validate, new URLSearchParams(location.search)),
      );
      given = shared;
      if (shared) {
        const state = shared.edited ?? shared.state;
        // The tab shows an example of its mode, until the samples follow the form.
        if (!isLeft) showMode(state.mode);
        store.set(state);
      }
      draw(shared);
    };
    // Back from an anchor of the page does not read the hash again, so that the form keeps its files.
    addEventListener('hashchange', () => {
      if (location.hash.startsWith(SHARED_PREFIX) && location.hash !== written()) void readUrl();
    });
    void readUrl().then(() => {
      store.subscribe(() => {
        isLeft = false;
        showSamples();
      });
      // Nobody waits for it to type into the first field.
      loadScript(assetPath('form-samples.js')).then(showSamples, () => warnOfLoss(samples));
    });
  });
  return {
    current: () => store.view.request,
    problems: () => [
      ...[...store.view.fields].map(([key, { message }]) => ({ message, focus: () => focusField(key) })),
      ...store.view.others.map((message) => ({ message })),
    ],
    subscribe: (listener) => store.subscribe(({ request }) => listener(request)),
    setInput: (name, value) => store.setValue('input', [name], value),
    actions,
  };
}

import { render } from 'preact';
import { hideRequest, showRequest } from '../samples/show-request.js';
import { validatorOf } from '../../validate/validator.js';
import { Form } from './form.js';
import { FormStore } from './form-store.js';
import { registry, type FormHandle } from './request.js';
import { readShared, sharedHash, SHARED_PREFIX } from './shared-form.js';

/** Milliseconds without a key press after which the address of the page holds the form. */
const ADDRESS_AFTER_MS = 500;

/**
 * Draws the form of the page's model, in the state that the address holds or that of the first example. The samples of
 * the page follow it.
 */
export async function mountForm(place: HTMLElement): Promise<FormHandle> {
  const { model, validators } = registry();
  const compiled = validators[model!.provider]![model!.id]!;
  const store = new FormStore(model!, validatorOf(compiled));
  const root = document.documentElement.dataset.root!;
  const samples = document.querySelector<HTMLElement>('#samples')!;
  store.subscribe(({ request }) => showRequest(samples, request));

  const actions = await new Promise<HTMLElement>((resolve) => {
    const draw = (notices: string[] = []) =>
      render(<Form store={store} root={root} notices={notices} onActions={resolve} />, place);
    const readAddress = async () => {
      const shared = await readShared(store.model, location.hash);
      if (shared) store.set(shared.state);
      else showRequest(samples, store.view.request);
      draw(shared?.notices);
    };
    addEventListener('hashchange', () => {
      if (location.hash.startsWith(SHARED_PREFIX)) void readAddress();
    });
    void readAddress();
  });
  keepInAddress(store);
  addEventListener('pagehide', () => hideRequest(samples), { once: true });
  return {
    current: () => store.view.request,
    subscribe: (listener) => store.subscribe(({ request }) => listener(request)),
    actions,
  };
}

/** Keeps the form in the address of the page, so that it outlives a reload. */
function keepInAddress(store: FormStore): void {
  const write = async () => {
    const hash = store.isExample ? undefined : await sharedHash(store.model, store.view.state);
    history.replaceState(history.state, '', hash ?? location.pathname + location.search);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), ADDRESS_AFTER_MS);
  });
}

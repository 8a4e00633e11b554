import { loadScript } from '../site/load-file.js';
import { assetPath } from '../site/root-path.js';
import { opensWithForm } from './asks-in-url.js';

/** Buttons that copy, open the form or run the request. */
const BUTTONS = '[data-copy], [data-copy-sample], [data-run], #try button';

/** Loads the script of a model page's buttons when a button is first pressed, or if the URL holds a request. */
export function loadActionsOnDemand(): void {
  let loaded: Promise<void> | undefined;
  const load = () =>
    (loaded ??= loadScript(assetPath('actions.js')).then(() => {
      document.removeEventListener('click', onClick);
      removeEventListener('hashchange', onHash);
    }));
  const onClick = ({ target }: Event) => {
    const button = (target as Element).closest<HTMLButtonElement>(BUTTONS);
    if (!button) return;
    load().then(
      () => button.click(),
      () => {
        loaded = undefined;
        button.dataset.label ??= button.textContent;
        button.textContent = 'Not loaded: try again';
      },
    );
  };
  const onHash = () => {
    // A button says if it can't be loaded; a link has no place for it, and the button opens the form as well.
    if (opensWithForm()) load().catch(() => (loaded = undefined));
  };
  document.addEventListener('click', onClick);
  addEventListener('hashchange', onHash);
  onHash();
}

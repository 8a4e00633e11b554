import { whenFormOpens } from '../form/request.js';
import { loadScript, loadStyle } from '../site/load-file.js';
import { assetPath } from '../site/root-path.js';

/** Loads the panel "Open in sandbox" when its button is pressed for the first time. From then on it listens to its buttons itself. */
export function setUpRun(): void {
  const onClick = ({ target }: Event) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-run]');
    if (!button || button.disabled) return;
    const label = (button.dataset.label ??= button.textContent);
    button.disabled = true;
    button.textContent = 'Loading…';
    loadStyle(assetPath('run.css'))
      .then(() => loadScript(assetPath('run.js')))
      .then(
        () => {
          document.removeEventListener('click', onClick);
          button.textContent = label;
        },
        () => (button.textContent = 'Not loaded: try again'),
      )
      .finally(() => (button.disabled = false));
  };
  document.addEventListener('click', onClick);
  whenFormOpens(({ actions }) => {
    // The samples show the request of the form from now on: only its button stays primary.
    document.querySelector('#samples [data-run]')!.classList.remove('primary');
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'button primary', textContent: 'Open in sandbox' });
    button.dataset.run = 'form';
    actions.append(button);
  });
}

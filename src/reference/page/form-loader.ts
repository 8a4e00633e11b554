import { registry } from '../form/request.js';
import { loadScript } from '../site/load-file.js';
import { assetPath } from '../site/root-path.js';
import { opensWithForm } from './asks-in-url.js';

/** Loads and opens the form when its button is pressed, or if the URL holds a request. */
export function setUpForm(section: HTMLElement): void {
  const page = registry();
  const status = section.querySelector('[role=status]')!;
  let opening: Promise<void> | undefined;
  const open = async () => {
    status.textContent = 'Loading…';
    try {
      await Promise.all([loadScript('form-data.js'), loadScript(assetPath('form.js'))]);
      await page.startForm!(section);
    } catch {
      opening = undefined;
      status.textContent = 'It could not be loaded. Try again.';
    }
  };
  page.openForm = () => (opening ??= open());
  const openShared = () => {
    if (opensWithForm()) void page.openForm!();
  };
  addEventListener('hashchange', openShared);
  openShared();
  section.querySelector('button')!.onclick = page.openForm;
}

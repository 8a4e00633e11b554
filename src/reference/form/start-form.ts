import { asksInUrl } from '../page/asks-in-url.js';
import { loadScript, loadStyle } from '../site/load-file.js';
import { assetPath } from '../site/root-path.js';
import { focusInSight } from './focus-field.js';
import { mountForm } from './mount-form.js';
import { registry } from './request.js';
import { SHARED_PREFIX } from './shared-form.js';
import { validatorsFile } from './validators-file.js';

/** Opens the form of the page's model, whose data is loaded, in the section for it. */
export async function startForm(section: HTMLElement): Promise<void> {
  const page = registry();
  await Promise.all([loadStyle(assetPath('form.css')), loadScript(assetPath(validatorsFile(page.model!.provider)))]);
  const place = document.createElement('div');
  // After a press of the button, the focus moves into the form; after a link, the page scrolls to it.
  const isPressed = section.contains(document.activeElement);
  const form = await mountForm(place, !isPressed);
  section.querySelector('.try-closed')!.replaceWith(place);
  if (isPressed) focusInSight(place.querySelector<HTMLElement>('.form-fields :is(textarea, input, select)'));
  else if (location.hash.startsWith(SHARED_PREFIX) && isFresh()) section.scrollIntoView();
  page.form = form;
  for (const listener of page.onForm.splice(0)) listener(form);
}

/** Whether somebody opens a link to the form, and not again what they have made of a request of the catalog. */
function isFresh(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'navigate' && !asksInUrl();
}

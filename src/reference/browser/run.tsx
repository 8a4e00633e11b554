// "Open in sandbox" on the page of a model: loaded when it is pressed for the first time.

import { render } from 'preact';
import type { Api } from '../../types/api.js';
import { registry, whenFormOpens } from '../form/request.js';
import { asksInUrl } from '../page/asks-in-url.js';
import { showFormRequest } from '../run/page-request.js';
import { RunApp } from '../run/run-app.js';
import { showTarget } from '../run/target-samples.js';
import { RunPanel } from '../run/view/run-panel.js';

const section = document.querySelector<HTMLElement>('#run')!;
const { api, id } = section.dataset as { api: Api; id: string };
const app = new RunApp(api, id);

let isShown = false;
/** Whether the reader has done nothing since the panel was opened. */
let isArriving = false;
for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
  addEventListener(type, () => (isArriving = false), { capture: true, passive: true });
/** The button that opened the panel: it gets the focus back. */
let opener: HTMLElement | null = null;

/** Points the samples at the chosen target. While the panel is closed, only a chosen one is named. */
function followTarget(): void {
  const target = app.sampleTarget;
  const isSaid = isShown || (target.baseUrl !== undefined && app.targetForm.isChosen);
  // Without the requests of the examples, the samples stay as they are.
  showTarget(document.querySelector<HTMLElement>('#samples')!, api, isSaid ? target : undefined)
    .catch(() => {})
    .finally(() => {
      // In one column, the samples are above the panel: their height changes under its heading.
      if (isArriving) section.scrollIntoView({ block: 'start' });
    });
}

/** Shows or hides the panel and its entry in the contents of the page. */
function setOpen(isOpen: boolean): void {
  isShown = isOpen;
  for (const part of [section, document.querySelector<HTMLElement>('.contents [href="#run"]')!.parentElement!])
    part.hidden = !isOpen;
  markButtons();
  followTarget();
}

/**
 * One button of the page is primary. While the panel is closed, it opens the panel: that of the form if the form is open,
 * else that of the samples. While the panel is open, it is in the panel.
 */
function markButtons(): void {
  const formButton = document.querySelector('#try [data-run]');
  for (const button of document.querySelectorAll('[data-run]'))
    button.classList.toggle('primary', !isShown && (!formButton || button === formButton));
}

/** Opens the form if it would hold what was asked for in the catalog, and no example was chosen instead. */
async function openAskedForm(): Promise<void> {
  const { form, openForm } = registry();
  if (form || !asksInUrl() || document.querySelector<HTMLSelectElement>('#example')!.selectedIndex > 0) return;
  await openForm?.();
}

/** @param pressed The button that was pressed. */
async function open(pressed: HTMLElement | null): Promise<void> {
  opener = pressed;
  await openAskedForm();
  if (pressed?.dataset.run === 'form') showFormRequest();
  setOpen(true);
  document.querySelector<HTMLElement>('#run-title')!.focus({ preventScroll: true });
  isArriving = true;
  section.scrollIntoView({ block: 'start' });
  // Nothing is sent to a URL by itself.
  if (app.choice !== 'url') void app.price();
}

function close(): void {
  setOpen(false);
  (opener ?? document.querySelector<HTMLElement>('[data-run]'))?.focus({ preventScroll: true });
}

render(<RunPanel app={app} onClose={close} onTarget={followTarget} />, section);
document.addEventListener('click', ({ target }) => {
  const pressed = (target as Element).closest<HTMLElement>('[data-run]');
  if (pressed) void open(pressed);
});
whenFormOpens((form) => {
  form.subscribe(() => app.requestChanged());
  markButtons();
});
// The samples change in a listener of their own.
document.querySelector('#example')?.addEventListener('change', () => setTimeout(() => app.requestChanged()));
// A page may be kept when it is left, and come back as it was.
addEventListener('pagehide', () => {
  app.forgetKey();
  for (const field of section.querySelectorAll<HTMLInputElement>('input[type=password]')) field.value = '';
});
// The button that was pressed can't be pressed again while this script loads.
void open(document.querySelector<HTMLElement>('[data-run]:disabled'));

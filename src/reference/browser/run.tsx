// "Run it" on the page of a model: loaded when it is pressed for the first time.

import { render } from 'preact';
import type { Api } from '../../types/api.js';
import { RunApp } from '../run/run-app.js';
import { RunPanel } from '../run/view/run-panel.js';
import { whenFormOpens } from '../form/request.js';

const section = document.querySelector<HTMLElement>('#run')!;
const { api, id } = section.dataset as { api: Api; id: string };
const app = new RunApp(api, id);

function open(): void {
  section.hidden = false;
  document.querySelector<HTMLElement>('#run-title')!.focus({ preventScroll: true });
  section.scrollIntoView({ block: 'start' });
  // Nothing is sent to an address by itself.
  if (app.choice !== 'address') void app.price();
}

function close(): void {
  section.hidden = true;
  document.querySelector<HTMLElement>('[data-run]')?.focus({ preventScroll: true });
}

render(<RunPanel app={app} onClose={close} />, section);
document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[data-run]')) open();
});
whenFormOpens(({ actions }) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button primary';
  button.dataset.run = '';
  button.textContent = 'Run it';
  actions.append(button);
});
// A page may be kept when it is left, and come back as it was.
addEventListener('pagehide', () => {
  app.forgetKey();
  for (const field of section.querySelectorAll<HTMLInputElement>('input[type=password]')) field.value = '';
});
open();

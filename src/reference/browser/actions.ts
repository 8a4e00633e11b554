// The buttons of a model's page: copy, open the form, run the request. Loaded when a button is first pressed.

import { copyFrom } from '../page/copy.js';
import { setUpForm } from '../page/form-loader.js';
import { setUpRun } from '../page/run-button.js';
import { shownCode } from '../page/shown-code.js';

setUpForm(document.querySelector<HTMLElement>('#try')!);
setUpRun();

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  const { copy, copySample } = button?.dataset ?? {};
  if (button && (copy ?? copySample) !== undefined)
    void copyFrom(button, copy ?? shownCode(document.querySelector<HTMLElement>('#samples')!));
});

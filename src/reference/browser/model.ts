// The page of a model: samples in the chosen language, modes as tabs, copy buttons, the section in view.

import { copyFrom } from '../page/copy.js';
import { setUpForm } from '../page/form-loader.js';
import { setUpRun } from '../page/run-button.js';
import { setUpSamples, showExample, shownCode } from '../page/samples-panel.js';
import { markSectionInView } from '../page/section-in-view.js';
import { selectTab, setUpTabs } from '../page/tabs.js';
import { setUpSite } from '../site/set-up-site.js';

setUpSite();

setUpForm(document.querySelector<HTMLElement>('#try')!);

const samples = document.querySelector<HTMLElement>('#samples')!;
setUpSamples(samples);
setUpRun();

const modes = document.querySelector('[aria-label=Mode]');
if (modes) {
  const panels = [...document.querySelectorAll<HTMLElement>('.mode')];
  setUpTabs(modes, (tab) => {
    selectTab(tab);
    for (const panel of panels) panel.classList.toggle('current', panel.id === tab.getAttribute('aria-controls'));
    const { example } = tab.dataset;
    if (example !== undefined) showExample(samples, example);
  });
  for (const [index, panel] of panels.entries()) {
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `mode-tab-${index}`);
  }
}

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  const { copy, copySample } = button?.dataset ?? {};
  if (button && (copy ?? copySample) !== undefined) void copyFrom(button, copy ?? shownCode(samples));
});

markSectionInView(document.querySelector('.contents')!);

// The page of a model: samples in the chosen language, modes as tabs, the section in view. The script of its buttons is
// loaded when a button is first pressed.

import { loadActionsOnDemand } from '../page/actions-loader.js';
import { setUpSamples, showExample } from '../page/samples-panel.js';
import { markSectionInView } from '../page/section-in-view.js';
import { selectTab, setUpTabs } from '../page/tabs.js';
import { setUpSite } from '../site/set-up-site.js';

setUpSite();

const samples = document.querySelector<HTMLElement>('#samples')!;
setUpSamples(samples);

const modes = document.querySelector('[aria-label=Mode]');
if (modes) {
  const panels = [...document.querySelectorAll<HTMLElement>('.mode')];
  setUpTabs(modes, (tab) => {
    selectTab(tab);
    for (const panel of panels) panel.classList.toggle('current', panel.id === tab.getAttribute('aria-controls'));
    const { example } = tab.dataset;
    if (example !== undefined) showExample(samples, example);
  });
  selectTab(modes.firstElementChild!);
  for (const panel of panels) {
    panel.role = 'tabpanel';
    // Its title, which is that of the tab.
    panel.ariaLabel = panel.firstChild!.textContent;
  }
}

loadActionsOnDemand();
markSectionInView(document.querySelector('.contents')!);

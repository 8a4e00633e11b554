import { loadScript } from '../../site/load-file.js';
import { assetPath } from '../../site/root-path.js';

declare const capabilityMeanings: Record<string, string>;

/** Says what each capability means once somebody points at the filters, or reaches them by the keyboard. */
export function explainOnDemand(filters: HTMLElement): void {
  const explain = () => {
    for (const input of filters.querySelectorAll<HTMLInputElement>('[name=can]'))
      input.title = input.parentElement!.title = capabilityMeanings[input.value] ?? '';
  };
  let loading: Promise<void> | undefined;
  const load = () => {
    // If the meanings can't be loaded, the filters stay as they are.
    loading ??= loadScript(assetPath('capabilities.js')).then(explain, () => {});
  };
  filters.addEventListener('pointerenter', load);
  filters.addEventListener('focusin', load);
}

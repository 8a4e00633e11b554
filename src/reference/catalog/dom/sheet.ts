import { button, byId, element } from './element.js';

/**
 * Makes the sheet that has the filters and the request on narrow screens. Its button says how many models are shown.
 *
 * @returns Opens it.
 */
export function createSheet(form: HTMLFormElement): () => void {
  const request = form.querySelector<HTMLElement>('.request')!;
  const places = [request, byId('filters')].map((part) => ({ part, gap: element('i', { className: part.className }) }));
  const done = button('', () => dialog.close(), 'button primary');
  const content = element('div', { className: 'sheet-content' });
  const title = element('h2');
  const dialog = element(
    'dialog',
    { className: 'sheet', ariaLabel: 'Filters' },
    element(
      'header',
      {},
      title,
      button('Close', () => dialog.close(), 'link'),
    ),
    content,
    element('footer', {}, done),
  );
  dialog.onclose = () => {
    for (const { part, gap } of places) gap.replaceWith(part);
  };
  dialog.onclick = ({ target }) => {
    if (target === dialog) dialog.close();
  };
  form.append(dialog);
  matchMedia('(min-width: 84rem)').onchange = () => dialog.close();
  const label = () => {
    const { length } = form.querySelectorAll('#models tbody tr:not([hidden], .group)');
    done.textContent = length === 1 ? 'Show 1 model' : `Show ${length} models`;
  };
  // It is written whenever other models are shown.
  new MutationObserver(label).observe(byId('count'), { childList: true });
  return () => {
    for (const { part, gap } of places) {
      // What the page shows stays there.
      if (part.offsetHeight > 0) continue;
      part.replaceWith(gap);
      content.append(part);
    }
    label();
    title.textContent = byId('open-filters').textContent;
    dialog.showModal();
  };
}

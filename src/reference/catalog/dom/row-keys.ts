/**
 * The result that a key moves the focus to.
 *
 * @param at The result that has the focus; -1 is the search above them.
 * @returns Undefined if the key keeps its usual effect.
 */
export function nextPlace(key: string, at: number, results: number): number | undefined {
  const place = key === 'ArrowUp' ? at - 1 : key === 'ArrowDown' || (key === 'Enter' && at === -1) ? at + 1 : at;
  return place === at || place < -1 || place >= results ? undefined : place;
}

/** From the search, the arrow keys and Enter lead to the results, and between them. */
export function moveByKeys(form: HTMLFormElement, search: HTMLInputElement): void {
  form.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...form.querySelectorAll<HTMLElement>('#models tbody tr:not([hidden]) th > a:first-of-type')];
    const at = links.indexOf(target as HTMLElement);
    if (at === -1 && target !== search) return;
    const next = nextPlace(key, at, links.length);
    if (next === undefined) return;
    event.preventDefault();
    (links[next] ?? search).focus();
  });
}

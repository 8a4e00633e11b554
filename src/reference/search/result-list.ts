import { element } from '../catalog/dom/element.js';
import type { ResultGroup } from './groups.js';

/** Most results that are shown. */
const MAX_SHOWN = 6;

/**
 * Shows the best results as a list of links.
 *
 * @param root The path from the page to the root of the site.
 */
export function showResults(
  place: HTMLElement,
  root: string,
  query: string,
  search: (query: string) => ResultGroup[],
): void {
  const [best] = query === '' ? [] : search(query);
  const links = (best?.results ?? [])
    .slice(0, MAX_SHOWN)
    .map(({ title, subtitle, url }) =>
      element('li', {}, element('a', { href: root + url }, title), element('span', {}, subtitle)),
    );
  const heading = element('h2', {}, best ? 'Similar pages' : `Nothing found for “${query}”`);
  place.replaceChildren(...(query === '' ? [] : [heading, element('ul', {}, ...links)]));
}

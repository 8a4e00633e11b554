import { element } from '../catalog/dom/element.js';
import type { ResultGroup } from './groups.js';
import type { SearchRecord } from './records.js';

/** Maximum number of results that are shown. */
const MAX_SHOWN = 6;

/**
 * Shows the best results as a list of links.
 *
 * @param root The path from the page to the root of the site.
 * @param similar What has a name that is spelled alike, which goes before what a search finds.
 */
export function showResults(
  place: HTMLElement,
  root: string,
  query: string,
  search: (query: string) => ResultGroup[],
  similar: (query: string) => SearchRecord[],
): void {
  const alike = query === '' ? [] : similar(query);
  const best = alike.length > 0 || query === '' ? alike : (search(query)[0]?.results ?? []);
  const links = best
    .slice(0, MAX_SHOWN)
    .map(({ title, subtitle, url }) =>
      element('li', {}, element('a', { href: root + url }, title), element('span', {}, subtitle)),
    );
  const heading = element('h2', {}, best.length > 0 ? 'Similar pages' : `Nothing found for “${query}”`);
  place.replaceChildren(...(query === '' ? [] : [heading, element('ul', {}, ...links)]));
}

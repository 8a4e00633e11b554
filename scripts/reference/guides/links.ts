import { posix } from 'node:path';
import { guideMarkdownPath, guidePath } from '../../../src/reference/paths.js';
import type { Guide } from './guide.js';
import { pathBetween } from '../path-between.js';

/** The target of a link: a page of the site, another host, or a file of the repository that has no page. */
export type LinkTarget =
  | { kind: 'page'; href: string }
  | { kind: 'external'; href: string }
  | { kind: 'file'; path: string };

/** A guide where the sandbox serves it: the repository has no file of a guide that is made from the contract. */
const SERVED = /^http:\/\/127\.0\.0\.1:4010\/(guides\/[\w-]+)\/$/;

/** Turns the links of a guide, which are those of the repository, into links of the site. */
export type ResolveLink = (guide: Guide, href: string) => LinkTarget;

/**
 * Creates the function that resolves the links of guides.
 *
 * @param form Whether links between guides lead to pages or to their Markdown.
 */
export function linkResolver(guides: Guide[], form: 'page' | 'markdown'): ResolveLink {
  const bySource = new Map(guides.map((guide) => [guide.source ?? posix.join('guides', guide.slug), guide]));
  const pathOf = form === 'page' ? guidePath : guideMarkdownPath;
  return (guide, href) => {
    const served = bySource.get(SERVED.exec(href)?.[1] ?? '');
    if (served) return { kind: 'page', href: pathBetween(pathOf(guide.slug), pathOf(served.slug)) };
    if (/^https?:\/\//i.test(href)) return { kind: 'external', href };
    // Any other scheme, such as `javascript:`, is shown as text.
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return { kind: 'file', path: href };
    const [file = '', anchor] = href.split('#');
    const hash = anchor === undefined ? '' : `#${anchor}`;
    if (file === '') return { kind: 'page', href: hash };
    const path = posix.join(posix.dirname(guide.source ?? 'README.md'), file).replace(/\/$/, '');
    const from = posix.dirname(pathOf(guide.slug));
    const model = /^(models\/.+)\/index\.html$/.exec(path)?.[1];
    // The Markdown of a model has no anchors for its parameters.
    if (model !== undefined)
      return {
        kind: 'page',
        href: posix.relative(from, form === 'page' ? path : `${model}.md`) + (form === 'page' ? hash : ''),
      };
    if (path === 'catalog.json')
      return { kind: 'page', href: posix.relative(from, form === 'page' ? 'index.html' : path) };
    const target = bySource.get(path) ?? bySource.get(posix.join(path, 'README.md'));
    if (!target) return { kind: 'file', path };
    return { kind: 'page', href: posix.relative(from, pathOf(target.slug)) + hash };
  };
}

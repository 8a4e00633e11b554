import { posix } from 'node:path';
import { contractOperations } from '../../scripts/reference/guides/contract-operations.js';
import { operationPath } from '../../src/reference/paths.js';
import type { ReferenceFiles } from './reference-files.js';

/** The links of all pages and Markdown documents of a site that lead nowhere, each with the file that has it. */
export function brokenSiteLinks({ reference, files }: ReferenceFiles): string[] {
  const operations = new Set(
    contractOperations(reference.document).map(({ tag, id }) => operationPath(tag, id).split('#')[1]),
  );
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (path: string) => {
    const known =
      anchors.get(path) ?? new Set([...files[path]!.matchAll(/ id="([^"]+)"/g)].map(([, id]) => unescape(id!)));
    anchors.set(path, known);
    return known;
  };
  const isBroken = (from: string, link: string) => {
    const [target = '', anchor] = link.split('#');
    const [file = ''] = target.split('?');
    const path = file === '' ? from : posix.join(posix.dirname(from), decodeURI(file));
    if (!Object.hasOwn(files, path)) return true;
    if (anchor === undefined || anchor === '') return false;
    if (path === 'operations/index.html') return anchor !== 'main' && !operations.has(anchor);
    return path.endsWith('.html') ? !anchorsOf(path).has(decodeURI(anchor)) : !headingsOf(files[path]!).has(anchor);
  };
  return Object.entries(files).flatMap(([path, text]) =>
    linksOf(path, text)
      .filter((link) => !/^(?:https?:|mailto:|data:image\/svg\+xml;)/.test(link) && isBroken(path, link))
      .map((link) => `${path}: ${link}`),
  );
}

/** The links of a page or a Markdown document. */
export function linksOf(path: string, text: string): string[] {
  if (path.endsWith('.html')) return [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => unescape(link!));
  if (!/\.md$|^llms\.txt$/.test(path)) return [];
  const withoutCode = text.replaceAll(/^```[^]*?^```|`[^`\n]+`/gm, '``');
  return [...withoutCode.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The anchors of the headings of a Markdown document. */
function headingsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
  return new Set(headings);
}

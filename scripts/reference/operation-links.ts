import { METHODS, type Document } from '../../src/contract/document/types.js';
import { operationPath } from '../../src/reference/paths.js';

/** Where the operations are described, from the root of the site, by method and path such as `GET /account`. */
export function operationLinks(document: Document): Map<string, string> {
  const links = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const { operationId, tags: [tag] = [] } = item[method] ?? {};
      if (operationId === undefined || tag === undefined) continue;
      links.set(`${method.toUpperCase()} ${path}`, operationPath(tag, operationId));
    }
  }
  return links;
}

import { METHODS, type Document } from '../../src/contract/document/types.js';
import { operationPath } from '../../src/reference/paths.js';

/**
 * The path from the root of the site to the description of each operation, by method and path such as `GET /account`, and
 * by method and URL.
 */
export function operationPaths(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const { operationId, tags: [tag] = [] } = item[method] ?? {};
      if (operationId === undefined || tag === undefined) continue;
      const [server] = item.servers ?? document.servers ?? [];
      for (const host of ['', server?.url ?? ''])
        found.set(`${method.toUpperCase()} ${host}${path}`, operationPath(tag, operationId));
    }
  }
  return found;
}

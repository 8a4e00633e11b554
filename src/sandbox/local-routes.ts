import { controlRoutes } from './control/control-routes.js';
import { serveMediaFile } from './media/serve-media-file.js';
import { rootRoute } from './root-page.js';
import type { LocalRoute } from './route.js';
import { serveOwnFile } from './scenario/serve-own-file.js';
import { serveUpload } from './storage/uploads.js';

const routes: readonly LocalRoute[] = [
  rootRoute,
  ...controlRoutes,
  { method: 'GET', path: '/_sandbox/files/*', handler: serveMediaFile },
  { method: 'GET', path: '/_sandbox/uploads/*', handler: serveUpload },
  { method: 'GET', path: '/_sandbox/outputs/*', handler: serveOwnFile },
];

/** The routes of each path, one for each method. */
const byPath = new Map(routes.map(({ path }) => [path, routes.filter((route) => route.path === path)]));
const patterns = [...byPath]
  .filter(([path]) => /[{*]/.test(path))
  .map(([path, own]) => [patternOf(path), own] as const);

/** The routes of a path, one for each method; none if there is nothing at the path. */
export function localRoutesOf(path: string): readonly LocalRoute[] {
  if (path !== '/' && !path.startsWith('/_sandbox/')) return [];
  return byPath.get(path) ?? patterns.find(([pattern]) => pattern.test(path))?.[1] ?? [];
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace('{id}', '[^/]+').replace('*', '.*')}$`, 's');
}

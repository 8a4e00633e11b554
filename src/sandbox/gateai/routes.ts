import { keyOf, noKey, refusal, type SandboxRequest, type SandboxResponse } from '../http.js';
import { gateUpload } from '../uploads.js';
import type { World } from '../world.js';
import { credits, dashboard } from './account.js';
import { getModel, listModels, listSchemas } from './discovery.js';
import { estimate, generate, read } from './generate.js';

const METHODS: Record<string, string[]> = {
  '/api/generate': ['POST'], '/api/estimate': ['POST'], '/api/upload': ['POST'], '/api/me': ['GET'], '/credits': ['GET'],
  '/v1/models': ['GET'], '/v1/models/schema': ['GET'],
};

/** The methods of a path of GateAI Core; undefined where there is no such path. */
export function gateMethods(path: string): string[] | undefined {
  if (Object.hasOwn(METHODS, path)) return METHODS[path];
  return /^\/(get|v1\/models)\/[^/]+$/.test(path) ? ['GET'] : undefined;
}

/** Answers a request to GateAI Core whose path and method are known to be right. */
export async function gateai(world: World, request: SandboxRequest, failure?: string): Promise<SandboxResponse> {
  const { path, query } = request;
  if (path === '/v1/models') return listModels(world);
  if (path === '/v1/models/schema') return listSchemas(world);
  if (path.startsWith('/v1/models/')) return getModel(world, decodeURIComponent(path.slice('/v1/models/'.length)));

  const inAddress = path === '/api/me';
  const key = inAddress ? query.get('key') : keyOf(request);
  const account = key ? await world.account(key) : undefined;
  if (!account) {
    const missing = 'The API key is missing';
    return refusal(path, 401, key ? 'This API key is not known' : inAddress ? missing : noKey(request, missing));
  }
  switch (path) {
    case '/api/generate':
      return generate(world, request, account, failure);
    case '/api/estimate':
      return estimate(world, request, account);
    case '/api/upload':
      return gateUpload(world, request, account);
    case '/api/me':
      return dashboard(world, account);
    case '/credits':
      return credits(world, account);
    default:
      return read(world, request, decodeURIComponent(path.slice('/get/'.length)), account);
  }
}

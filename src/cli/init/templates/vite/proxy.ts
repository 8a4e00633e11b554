import { createProxy } from 'unigen/proxy';

/**
 * Handles what the page sends to `/ai`. It adds the key, which must not be in a page. In production, serve it with
 * `createServer(toNodeListener(handler))` of `node:http` and `unigen/node`, or in any framework that speaks fetch.
 *
 * @param baseUrl Origin of a sandbox; if omitted, the API.
 */
export function createHandler(apiKey: string, baseUrl?: string): (request: Request) => Promise<Response> {
  return createProxy({
    api: 'unifically',
    basePath: '/ai',
    apiKey,
    baseUrl,
    models: ['alibaba/z-image-turbo'],
    maxCost: 0.05, // US dollars a task
    // Whoever may call spends your money: in production, look at the session of the user.
    authorize: () => process.env.NODE_ENV !== 'production',
    onError: console.error,
  });
}

import { UnigenError } from 'unigen';
import { createProxy, type ProxyOptions } from 'unigen/proxy';

/**
 * Handles what the page sends to `/ai`. It adds the key, which must not be in a page. In production, serve it with
 * `createServer(toNodeListener(handler))` of `node:http` and `unigen/node`, or in any framework that speaks fetch; each
 * user whom `authorize` accepts spends your money, so check the session of the user there.
 */
export function createHandler(
  options: Pick<ProxyOptions, 'apiKey' | 'baseUrl' | 'authorize'>,
): (request: Request) => Promise<Response> {
  return createProxy({
    api: 'unifically',
    basePath: '/ai',
    models: ['alibaba/z-image-turbo'],
    maxCost: 0.05, // US dollars a task
    onError: (error) => console.error(error instanceof UnigenError ? error.message : error),
    ...options,
  });
}

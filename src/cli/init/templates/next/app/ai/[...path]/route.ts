import { UnigenError } from 'unigen';
import { createProxy } from 'unigen/proxy';
import { sharedSandbox } from './sandbox';

const isDevelopment = process.env.NODE_ENV === 'development';

/** Handles what the page sends to `/ai`. It adds the key, which must not be in a page. */
async function createHandler(): Promise<(request: Request) => Promise<Response>> {
  const apiKey = process.env.UNIFICALLY_API_KEY;
  const sandbox = isDevelopment && !apiKey ? await sharedSandbox() : undefined;
  return createProxy({
    api: 'unifically',
    basePath: '/ai',
    apiKey: sandbox ? 'any' : apiKey,
    baseUrl: sandbox?.url,
    models: ['alibaba/z-image-turbo'],
    maxCost: 0.05, // US dollars a task
    // Each caller spends your money: in production, check the session of the user.
    authorize: () => isDevelopment,
    onError: (error) => console.error(error instanceof UnigenError ? error.message : error),
  });
}

// Created by the first request, not when this file loads: `next build` loads it too, and there may be no key.
let handler: ReturnType<typeof createHandler> | undefined;
const handle = async (request: Request): Promise<Response> => (await (handler ??= createHandler()))(request);

export { handle as GET, handle as POST };

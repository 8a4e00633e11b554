import { toNodeListener } from 'unigen/node';
import { serveSandbox } from 'unigen/sandbox/server';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { createHandler } from './proxy.js';

/** Serves `/ai` while you develop. Without a key, the sandbox takes the place of the API, and nothing is paid. */
const proxy: Plugin = {
  name: 'proxy',
  async configureServer({ config, httpServer, middlewares }) {
    // Vite does not put the variables of .env files into process.env.
    const env = loadEnv(config.mode, config.envDir || config.root, 'UNIFICALLY_');
    const { UNIFICALLY_API_KEY, UNIFICALLY_BASE_URL } = env;
    const sandbox = UNIFICALLY_API_KEY ? undefined : await serveSandbox({ port: 0 });
    if (sandbox)
      config.logger.info('UNIFICALLY_API_KEY is not set: the sandbox makes the images, and nothing is paid.');
    httpServer?.once('close', () => void sandbox?.stop());
    const handler = createHandler({
      apiKey: UNIFICALLY_API_KEY || 'any',
      baseUrl: sandbox?.url ?? UNIFICALLY_BASE_URL,
      // Only this machine reaches the server, unless it is started with --host.
      authorize: 'public',
    });
    const listener = toNodeListener(handler);
    middlewares.use((request, response, next) => {
      if (request.url?.startsWith('/ai/')) listener(request, response);
      else next();
    });
  },
};

export default defineConfig({ plugins: [proxy] });

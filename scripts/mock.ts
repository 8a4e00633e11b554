import { parseArgs } from 'node:util';
import { startPrism } from './prism/start.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    host: { type: 'string', default: '127.0.0.1' },
    overlay: { type: 'string', multiple: true, default: [] },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port must be a number from 1 to 65535, not ${values.port}`);
  process.exit(2);
}

try {
  const server = await startPrism({ port, host: values.host, overlays: values.overlay, log: true });
  console.log(`\nThe mock of both APIs and of the storage host listens on ${server.url}; stop it with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  await server.ended;
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

import { existsSync } from 'node:fs';
import { AuthenticationError, TaskFailedError, Unifically, UnigenError } from 'unigen';
import { saveFiles } from 'unigen/node';
import { serveSandbox } from 'unigen/sandbox/server';

if (existsSync('.env')) process.loadEnvFile();

// Without a key, the sandbox takes the place of the API: it needs no network, and nothing is paid.
const sandbox = process.env.UNIFICALLY_API_KEY ? undefined : await serveSandbox({ port: 0 });
if (sandbox) console.log('UNIFICALLY_API_KEY is not set: the sandbox makes the image, and nothing is paid.');

try {
  const api = new Unifically({
    ...(sandbox && { apiKey: 'any', baseUrl: sandbox.url, pollInterval: 200 }),
    onEvent(event) {
      // The key has sent too many requests. The client waits, then sends the request again.
      if (event.type === 'paused') console.log(`too many requests: waiting ${Math.ceil(event.pauseMs / 1000)} s`);
    },
  });
  const output = await api.run(
    'alibaba/z-image-turbo',
    { prompt: process.argv[2] ?? 'A paper boat drifts down a rain gutter', aspect_ratio: '4:3' },
    {
      maxCost: 0.05, // US dollars; a task that would cost more is not created
      onCreate: ({ id }) => console.log(`task ${id}`),
      onUpdate: ({ status }) => console.log(status),
    },
  );
  for (const { path } of await saveFiles(output, 'output')) console.log(`saved ${path}`);
} catch (error) {
  if (!(error instanceof UnigenError)) throw error;
  console.error(`${error.message}${whatToDo(error)}`);
  process.exitCode = 1;
} finally {
  await sandbox?.stop();
}

/** What to do about an error, if its message does not say it. */
function whatToDo(error: UnigenError): string {
  if (error instanceof AuthenticationError) return ': check UNIFICALLY_API_KEY, in .env or the environment';
  if (error instanceof TaskFailedError || !error.handle) return '';
  return `; the task is paid: \`api.tasks.wait('${error.handle.id}')\` gets its output`;
}

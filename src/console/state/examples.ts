import { exampleKey } from '../../sandbox/control/mode.js';
import type { ModeInfo } from '../../sandbox/index.js';
import type { Api } from '../../types/api.js';

/** A create that works as it stands. */
interface ExampleCreate {
  path: string;
  body: { model: string } & Record<string, unknown>;
}

export const EXAMPLE_CREATES: Record<Api, ExampleCreate> = {
  unifically: {
    path: '/v1/tasks',
    body: { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat on a quiet river' } },
  },
  gateai: {
    path: '/api/generate',
    body: { model: 'flux-dev', params: { prompt: 'A paper boat on a quiet river' } },
  },
};

/** A client of a sandbox, in TypeScript. */
export const exampleClient = (origin: string, mode: Pick<ModeInfo, 'ownKeys'>): string =>
  `new Unifically({ apiKey: '${exampleKey(mode)}', baseUrl: '${origin}' })`;

/** A command that creates a task at a sandbox. */
export function exampleCommand(origin: string, mode: Pick<ModeInfo, 'ownKeys'>, callbackUrl?: string): string {
  const { path, body: example } = EXAMPLE_CREATES.unifically;
  const body = { ...example, callback_url: callbackUrl };
  return `curl ${origin}${path} \\\n  -H 'Authorization: Bearer ${exampleKey(mode)}' \\\n  --json '${JSON.stringify(body)}'`;
}

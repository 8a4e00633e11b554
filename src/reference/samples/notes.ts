import { hosts } from '../../../generated/operations.js';
import type { Api } from '../../types/api.js';
import { API_TITLES } from './sample-model.js';
import type { Language } from './samples.js';

/** The note next to every sample. */
export const PAYMENT = 'Creating a task costs money.';

/** How to find out whether a create without a response made a task. */
export const LOOK_FIRST: Record<Api, string> = {
  unifically: 'Compare the balance of `GET /account` before and after; a `callback_url` is called either way.',
  gateai:
    'Before you send it again, look at `GET /api/me` (its `?key=` belongs in no log): it lists the running tasks and the last 20 that ended.',
};

/** What to do if no response to a create comes. */
export const lostResponse = (api: Api): string =>
  `If no response comes, the task may exist and be paid for. ${LOOK_FIRST[api]}`;

/** Notes for single languages. */
export const LANGUAGE_NOTES: Record<Language, (api: Api, title: string) => string> = {
  curl: () =>
    'Exit code 1: the task failed. 6, 7, 26: nothing was sent. 22 without a task id: refused if it is a 4xx other than 408. ' +
    'Any other: the task may exist. A create with `--retry` may pay twice.',
  typescript: () =>
    'Save it as `call.mjs`, run `node call.mjs`. The request is sent once. After an `UnknownOutcomeError` the task may exist.',
  python: () =>
    '`pip install requests`. No task exists after a 4xx other than 408, nor if nothing was sent: `ConnectTimeout`, ' +
    '`NewConnectionError`, `NameResolutionError`. A create with retries may pay twice.',
  cli: () =>
    'The request is sent once. After exit code 5 the task may exist. A price above `--max-cost`, in US ' +
    'dollars, is refused.',
  json: (api, title) => `The body of \`POST ${API_TITLES[api].createPath}\` at ${title}, \`${hosts[api]}\`.`,
};

/** How code that names no address calls a sandbox. */
export const sandboxVariable = (api: Api): string =>
  `\`${API_TITLES[api].keyVariable.replace('API_KEY', 'BASE_URL')}\` sends it to a sandbox.`;

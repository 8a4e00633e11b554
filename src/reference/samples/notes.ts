import { hosts } from '../../../generated/operations.js';
import type { Api } from '../../types/api.js';
import { API_TITLES } from './sample-model.js';
import type { Language } from './samples.js';

/** The note next to every sample. */
export const PAYMENT = 'Creating a task costs money.';

/** The note instead while the samples call a sandbox. */
export const SANDBOX_PAYMENT = 'This sandbox charges nothing; the API does.';

/** How to find out whether a create without a response made a task. */
export const LOOK_FIRST: Record<Api, string> = {
  unifically:
    'Compare the balance of `GET /account` before and a minute after; a task with a `callback_url` calls it even then.',
  gateai:
    'Before you send it again, wait a minute and look at `GET /api/me` (its `?key=` belongs in no log): it lists the running tasks and the last 20 that ended. ' +
    'A new one is yours only if nothing else used the key meanwhile: create one at a time.',
};

/** What to do if no response to a create comes. */
export const lostResponse = (api: Api): string =>
  `Without a response, the task may exist: a retry may pay twice. ${LOOK_FIRST[api]}`;

/** The exit codes of every language, which the command line has too, and what to do if no response to a create comes. */
export const exitCodes = (api: Api): string =>
  `Exit code 1 to 4: not created, 6: created, 7: failed, other: may exist; a retry may pay twice. ${LOOK_FIRST[api]}`;

/** Notes for single languages. */
export const LANGUAGE_NOTES: Partial<Record<Language, (api: Api, title: string) => string>> = {
  typescript: () => '`npx tsx first.mts` or `node first.mjs`. Waits after a 429.',
  python: () => '`pip install requests`.',
  cli: () => 'Choose `--max-cost`: more is refused. Waits after a 429.',
  json: (api, title) => `The body of \`POST ${API_TITLES[api].createPath}\` at ${title}, \`${hosts[api]}\`.`,
};

/** The environment variables that the code reads: the one with the key, and the one with another origin, unless the code has it. */
export const readVariables = (api: Api): { key: string; url: string } => ({
  key: `Code reads \`${API_TITLES[api].keyVariable}\``,
  url: `, and \`${API_TITLES[api].urlVariable}\` for a sandbox`,
});

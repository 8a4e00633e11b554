import { hosts } from '../../../generated/operations.js';
import type { Api } from '../../types/api.js';
import { API_TITLES } from './sample-model.js';
import type { Language } from './samples.js';

/** Stands beside every sample. */
export const PAYMENT = 'A create is a payment.';

/** What to do if no response to a create comes. */
export const LOST_RESPONSE: Record<Api, string> = {
  unifically:
    'If no response comes, the task may be paid for: never send it again blindly. Compare the balance of ' +
    '`GET /account` first; a `callback_url` is called either way.',
  gateai:
    'If no response comes, the task may be paid for: never send it again blindly. `GET /api/me` lists what is in ' +
    'flight and the last 20 that ended.',
};

/** What is special about a language. */
export const LANGUAGE_NOTES: Record<Language, (api: Api, title: string) => string> = {
  curl: () =>
    'Exit code 6 or 7: nothing was sent. 22: the API refused it. After any other, or a 5xx of a gateway, the task may ' +
    'exist. `--retry` pays again. Nothing limits the price.',
  typescript: () => 'The client sends a create once. An `UnknownOutcomeError` has the `request` that was sent.',
  python: () =>
    '`requests.ConnectTimeout`: nothing was sent. After any other, or a 5xx of a gateway, the task may exist. Retries ' +
    'pay again. Nothing limits the price.',
  cli: () =>
    'The command sends a create once. After exit code 5 the task may exist. A price above `--max-cost`, in US ' +
    'dollars, is refused.',
  json: (api, title) => `The body of \`POST ${API_TITLES[api].createPath}\` at ${title}, \`${hosts[api]}\`.`,
};

import { hosts } from '../../../generated/operations.js';
import type { Api } from '../../types/api.js';
import { API_NAMES } from './sample-model.js';
import type { Language } from './samples.js';

/** Stands beside every sample. */
export const PAYMENT = 'A create is a payment.';

/** What to do if no answer to a create comes. */
export const LOST_ANSWER: Record<Api, string> = {
  unifically:
    'If no answer comes, the task may exist and may be charged, and no key makes a second create safe: never send it ' +
    'again blindly. Compare the balance of `GET /account` first. With a `callback_url` you are called either way.',
  gateai:
    'If no answer comes, the generation may exist and may be charged, and no key makes a second create safe: never ' +
    'send it again blindly. `GET /api/me` lists what is in flight and the last 20 that ended.',
};

/** What is special about a language. */
export const LANGUAGE_NOTES: Record<Language, (api: Api, title: string) => string> = {
  curl: () =>
    'After exit codes 6 and 7 nothing was sent. After any other but 22, and after a 5xx that a gateway sends, the task ' +
    'may exist. Give a create no `--retry`: curl would repeat the payment.',
  typescript: () =>
    'The client sends a create once. An `UnknownOutcomeError` means that the answer was lost; its `request` is what was ' +
    'sent. Any other error says whether the task exists: then it has a `handle`.',
  python: () =>
    'After `requests.ConnectTimeout` nothing was sent. After any other exception of `post`, and after a 5xx that a ' +
    'gateway sends, the task may exist. Mount no adapter whose retries include POST.',
  cli: () =>
    'The command sends a create once. Exit code 5 means that the answer was lost. `--max-cost 0.5` asks for the price ' +
    'first, and creates nothing if it is higher.',
  json: (api, title) => `The body of \`POST ${API_NAMES[api].createPath}\` at ${title}, \`${hosts[api]}\`.`,
};

import { STATUS_CODES } from 'node:http';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import { errorFromResponse } from '../../../src/internal/error-from-response.js';
import { isDocumentedError } from '../../../src/internal/exchange.js';
import { decide } from '../../../src/internal/retry.js';
import { UnknownOutcomeError } from '../../../src/errors/errors.js';
import { isObject } from '../../../src/internal/json.js';
import type { Document, JsonValue } from '../../../src/contract/document/types.js';
import { oneLine } from '../../../src/contract/models/parameters.js';
import type { Api } from '../../../src/types/api.js';
import { LOOK_FIRST } from '../../../src/reference/samples/notes.js';
import { examplesOf, jsonBlock } from './operation-section.js';
import { contractOperations } from './contract-operations.js';
import { UNKNOWN_OUTCOME } from './unknown-outcome.js';

/** An error response that operations of an API share. */
interface DocumentedError {
  status: string;
  description: string;
  /** The codes in its body. */
  codes: string[];
  examples: { summary: string; value: JsonValue }[];
  /** Summaries of the operations that respond with it. */
  operations: string[];
}

/** Every error response of an API once, by status. */
function documentedErrors(document: Document, api: Api): DocumentedError[] {
  const found = new Map<string, DocumentedError>();
  for (const operation of contractOperations(document)) {
    if (operation.api !== api) continue;
    for (const [status, response] of operation.responses) {
      if (!/^[45]/.test(status)) continue;
      const description = typeof response.description === 'string' ? oneLine(response.description) : '';
      const examples = examplesOf(response);
      const codes = examples.flatMap(({ value }) => codesOf(value));
      const error = found.get(`${status} ${description}`) ?? { status, description, codes, examples, operations: [] };
      error.operations.push(operation.summary);
      found.set(`${status} ${description}`, error);
    }
  }
  return [...found.values()].sort((a, b) => a.status.localeCompare(b.status));
}

/** The error codes that a body names: strings, since numbers repeat the status. */
function codesOf(value: JsonValue): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'code' && typeof inner === 'string' ? [inner] : codesOf(inner),
  );
}

/** Responses to a create, by what the client makes of them. `documented`: an error in the form of the API's own. */
const CREATE_RESPONSES: { words: string; status: number; documented: boolean }[] = [
  { words: '400 or 422: the request breaks a rule', status: 400, documented: true },
  { words: '401 or 403: the key is not accepted', status: 401, documented: true },
  { words: '402: the balance is too low', status: 402, documented: true },
  { words: '404: the model does not exist', status: 404, documented: true },
  { words: '429: too many requests, after all retries', status: 429, documented: true },
  { words: '500', status: 500, documented: true },
  { words: '408, 502, 503 or 504', status: 502, documented: false },
];

/** No wait and no retry: only the thrown error matters. */
const LAST_TRY = { policy: { maxRetries: 0, maxRetryAfter: Infinity, random: () => 0 }, cooldownMs: 0 };

/** The error that the client throws for a response to a create. */
function createError(status: number, json: unknown, documented = isDocumentedError(json)): string {
  const outcome = { response: { status, documented } };
  const { action } = decide({ outcome, retries: 0, paid: true, cooldownMs: LAST_TRY.cooldownMs }, LAST_TRY.policy);
  if (action === 'unknown') return UnknownOutcomeError.label;
  return errorFromResponse({ status, json, retryAfter: undefined }, Infinity).name;
}

const PERHAPS = '**Perhaps**';
/** A 5xx that the API itself sent: the documents leave open what it costs, and money that may be gone is never a "no". */
const NOT_DOCUMENTED = `${PERHAPS}: no document says`;

/** Which errors of a create may have been charged; people need this first. */
function chargedTable(): string {
  const rows = CREATE_RESPONSES.map(({ words, status, documented }) => {
    const name = createError(status, undefined, documented);
    const charged = name === UnknownOutcomeError.label ? PERHAPS : status >= 500 ? NOT_DOCUMENTED : 'No';
    const other = createError(status, undefined, false);
    const thrown =
      other === name
        ? `\`${name}\``
        : `\`${name}\` if its body is an error that only the API sends: with \`success: false\`, or at GateAI Core with a \`code\`; else \`${other}\``;
    return `| ${words} | ${charged} | ${thrown} |`;
  });
  return [
    '| Response to the create | Charged? | The client `unigen` throws |',
    '|---|---|---|',
    ...rows,
    `| None: it was lost on the way | ${PERHAPS} | \`${UnknownOutcomeError.label}\` |`,
    '| None: there was no connection | No | `ConnectionError` |',
    '| A task, which failed later | Yes; no document says whether it is refunded, but GateAI Core refunds one that runs for 20 minutes | `TaskFailedError` |',
    '',
    'Other libraries have other names: `requests` of Python throws its `ConnectionError` for a lost response too.',
  ].join('\n');
}

/** Questions that the documents leave open. */
const SPENT_BUDGET = `### Spent budget: \`BUDGET_EXCEEDED\`

GateAI Core lowers a generation that exceeds what is left of the day's budget until it fits. No document says what it responds if nothing fits. The sandbox then refuses the create with a 400 and the code \`BUDGET_EXCEEDED\`: the client throws a \`${createError(400, undefined, true)}\`, and nothing is charged.`;

/** The word for what the contract has and the documents don't. */
const ASSUMED =
  'What is *assumed* is not in the documents: the contract and the sandbox have it, and the API may differ.';

/** The paid request of each API. */
function createRequests(document: Document): string {
  return contractOperations(document)
    .filter(({ isPaid }) => isPaid)
    .map(({ api, method, path }) => `\`${method} ${path}\` at ${API_TITLES[api]}`)
    .join(', and ');
}

/** A guide to the errors of both APIs, made from the contract. */
export function errorGuide(document: Document): string {
  return [
    '# Errors',
    'What both APIs respond if a call fails, from the contract, and what [the client](src/client/README.md#errors) makes of it: it turns each response into an error class, and retries what is safe to retry.',
    '## What may be charged',
    `Only a create costs money. It is the request that starts a task: ${createRequests(document)}.`,
    chargedTable(),
    'After a **perhaps**, the task may exist and be paid for: a second create would be a second task.',
    (['unifically', 'gateai'] as const).map((api) => `- ${API_TITLES[api]}: ${LOOK_FIRST[api]}`).join('\n'),
    ...(['unifically', 'gateai'] as const).flatMap((api) => {
      const errors = documentedErrors(document, api);
      return [
        `## ${API_TITLES[api]}`,
        ...(errors.some(({ description }) => description.includes('assumed')) ? [ASSUMED] : []),
        ...errors.map(errorSection),
        ...(api === 'gateai' ? [SPENT_BUDGET] : []),
      ];
    }),
    '## No response',
    UNKNOWN_OUTCOME,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What the client does if a create gets a 5xx. */
function afterCreate(status: string, examples: DocumentedError['examples']): string {
  const ofApi = examples.map(({ value }) => createError(500, value)).find((name) => name !== UnknownOutcomeError.label);
  const unknown = withArticle(createError(500, undefined, false));
  const start = `After a create, the client does not retry a ${status}`;
  return ofApi === undefined
    ? `${start}, and throws ${unknown}, also for the body below, which a host in between may send as well: the task may exist and may have been charged. Look at your account before you send it again.`
    : `${start} with a body such as the one below, and throws ${withArticle(ofApi)}: the API says that the request failed, but it may have been charged. Look at your account before you send it again. A ${status} with any other body comes from a host in between and says nothing of the task: the client throws ${unknown}, since the task may exist and may have been charged.`;
}

const withArticle = (name: string): string => `${/^[AEIOU]/.test(name) ? 'an' : 'a'} \`${name}\``;

function errorSection(error: DocumentedError): string {
  const { status, description, codes, examples } = error;
  return [
    `### ${errorTitle(error)}`,
    description,
    ...(codes.length > 0 ? [`\`code\` in the body: ${codes.map((code) => `\`${code}\``).join(' or ')}.`] : []),
    ...(status.startsWith('5') ? [afterCreate(status, examples)] : []),
    ...examples.map(({ summary, value }) => {
      const { name } = errorFromResponse({ status: Number(status), json: value, retryAfter: undefined }, Infinity);
      const which = status.startsWith('5') && name !== createError(500, value) ? ' for any other request' : '';
      return `**${summary}.** The client throws ${withArticle(name)}${which}:\n\n${jsonBlock(value)}`;
    }),
  ].join('\n\n');
}

/** An error as a heading, such as `429 Too Many Requests`. */
function errorTitle({ status, operations }: DocumentedError): string {
  // Node has the name of an older RFC.
  const phrase = status === '422' ? '422 Unprocessable Content' : `${status} ${STATUS_CODES[status] ?? ''}`.trim();
  return operations.length === 1 ? `${phrase}: ${operations[0]!.toLowerCase()}` : phrase;
}

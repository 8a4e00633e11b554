import { STATUS_CODES } from 'node:http';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import { errorFromResponse } from '../../../src/internal/error-from-response.js';
import { isObject } from '../../../src/internal/json.js';
import type { Document, JsonValue } from '../../../src/contract/document/types.js';
import { oneLine } from '../../../src/contract/models/parameters.js';
import type { Api } from '../../../src/types/api.js';
import { examplesOf } from './api-guide.js';
import { contractOperations } from './contract-operations.js';

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

/** What no API can document, since nothing of it arrived. */
const NO_RESPONSE = `### Unknown outcome: \`UnknownOutcomeError\`

If the response to a create is lost, you have no answer whether there is a task, and you may have been charged. The client throws an \`UnknownOutcomeError\` with the request, and does not send it again: neither API has an idempotency key. Look at the account before you do.`;

/** A guide to the errors of both APIs, made from the contract. */
export function errorGuide(document: Document): string {
  return [
    '# Errors',
    'What both APIs respond if something is wrong, as the contract has it. [The client](src/client/README.md#errors) turns each into an error class, retries what is safe to retry, and says whether you were charged.',
    ...(['unifically', 'gateai'] as const).flatMap((api) => [
      `## ${API_TITLES[api]}`,
      ...documentedErrors(document, api).map(errorSection),
    ]),
    '## No response',
    NO_RESPONSE,
  ]
    .join('\n\n')
    .concat('\n');
}

function errorSection(error: DocumentedError): string {
  const { status, description, codes, examples } = error;
  return [
    `### ${errorTitle(error)}`,
    description,
    ...(codes.length > 0 ? [`Codes: ${codes.map((code) => `\`${code}\``).join(', ')}.`] : []),
    ...examples.map(({ summary, value }) => {
      const { name } = errorFromResponse({ status: Number(status), json: value, retryAfter: undefined }, Infinity);
      return `${summary}; the client throws ${/^[AEIOU]/.test(name) ? 'an' : 'a'} \`${name}\`:\n\n\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
    }),
  ].join('\n\n');
}

/** An error as a heading, such as `429 Too Many Requests`. */
function errorTitle({ status, operations }: DocumentedError): string {
  // Node has the name of an older RFC.
  const phrase = status === '422' ? '422 Unprocessable Content' : `${status} ${STATUS_CODES[status] ?? ''}`.trim();
  return operations.length === 1 ? `${phrase}: ${operations[0]!.toLowerCase()}` : phrase;
}

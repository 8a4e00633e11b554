import type { Document, JsonValue, Response } from '../../../src/contract/document/types.js';
import { readModels } from '../../../src/contract/models/read-models.js';
import { oneLine } from '../../../src/contract/models/parameters.js';
import { valueWords } from '../../../src/cli/output/value-words.js';
import type { Api } from '../../../src/types/api.js';
import { contractOperations, type ContractOperation } from './contract-operations.js';

/** The operations and the names of each API. */
const APIS = {
  unifically: { title: 'Unifically', scheme: 'UnificallyKey', create: 'createTask', poll: 'getTask' },
  gateai: { title: 'GateAI Core', scheme: 'GateAIKey', create: 'gateaiGenerate', poll: 'gateaiGetTask' },
} as const satisfies Record<Api, unknown>;

/** A guide to one API, made from the contract: for code that calls it without the client. */
export function apiGuide(document: Document, api: Api): string {
  const { title, scheme, create, poll } = APIS[api];
  const operations = contractOperations(document).filter((operation) => operation.api === api);
  const created = operations.find(({ id }) => id === create)!;
  const polled = operations.find(({ id }) => id === poll)!;
  const key = document.components.securitySchemes?.[scheme]?.description;
  return [
    `# ${title}, call by call`,
    `For code that calls ${title} without [the client](src/client/README.md). ${typeof key === 'string' ? key : ''}`,
    `**A create is a payment, and the API has no idempotency key.** Send it once. If its response is lost, look at the account before you send it again. A 429 was not executed and may be sent again after \`Retry-After\`. What an error means is in [the guide to errors](guides/errors).`,
    '## Create a task',
    `\`${created.method} ${created.host}${created.path}\``,
    created.description,
    ...exampleBlocks(created),
    '## Get a task',
    `\`${polled.method} ${polled.host}${polled.path}\``,
    polled.description,
    ...exampleBlocks(polled),
    '## All operations',
    ...operations
      .filter((operation) => operation !== created && operation !== polled)
      .map(
        ({ method, host, path, summary, description }) =>
          `### ${summary}\n\n\`${method} ${host}${path}\`\n\n${description}`,
      ),
    ...(api === 'unifically' ? webhookSection(document) : mediaSection(document)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The examples of a successful response. */
function exampleBlocks({ responses }: ContractOperation): string[] {
  const examples = responses
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => examplesOf(response));
  return examples.map(({ summary, value }) => `${summary}:\n\n${jsonBlock(value)}`);
}

/** The named examples of a response. */
export function examplesOf(response: Response): { summary: string; value: JsonValue }[] {
  return Object.values(response.content ?? {}).flatMap(({ examples }) => Object.values(examples ?? {}));
}

function jsonBlock(value: JsonValue): string {
  return `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;
}

function webhookSection({ webhooks }: Document): string[] {
  const hook = webhooks?.taskFinished?.post;
  const description = hook?.description;
  return typeof description === 'string'
    ? ['## Webhook', description.trim(), 'The [webhooks guide](src/webhooks/README.md) has a handler that does this.']
    : [];
}

/** The media parameters that the documents list once for all models of GateAI Core. */
function mediaSection(document: Document): string[] {
  const generic = new Map(
    readModels(document)
      .filter(({ entry }) => entry.api === 'gateai')
      .flatMap(({ details }) => Object.entries(details.parameters).filter(([, parameter]) => parameter.generic)),
  );
  return [
    '## Media parameters',
    'The documents list these once for all models, without saying which model uses which. If a model has a parameter of its own for the same purpose, prefer that.',
    [...generic]
      .map(([name, parameter]) => `- \`${name}\`: ${valueWords(parameter)}. ${oneLine(parameter.description ?? '')}`)
      .join('\n'),
  ];
}

import type { Document, NamedExample } from '../../../src/contract/document/types.js';
import { branches, UNIONS } from '../../../src/contract/document/branches.js';
import { oneLine, readParameters } from '../../../src/contract/models/parameters.js';
import type { ParameterDetails } from '../../../src/catalog/model-details.js';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import { acceptedValues } from '../../../src/catalog/words/accepted-values.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';
import type { Api } from '../../../src/types/api.js';
import { CALL_STEPS } from '../agents/call-steps.js';
import type { Reference } from '../read-reference.js';
import { lostResponse } from '../../../src/reference/samples/notes.js';
import { pauseSeconds } from '../../../src/reference/samples/sample-model.js';
import { contractOperations } from './contract-operations.js';
import { exampleBlocks, operationSection, successExamples } from './operation-section.js';

/** The operations and the key of each API. */
const APIS = {
  unifically: { scheme: 'UnificallyKey', create: 'createTask', poll: 'getTask' },
  gateai: { scheme: 'GateAIKey', create: 'gateaiGenerate', poll: 'gateaiGetTask' },
} as const satisfies Record<Api, unknown>;

/** A guide to one API, made from the contract: for code that calls it without the client. */
export function apiGuide({ document, models }: Reference, api: Api): string {
  const title = API_TITLES[api];
  const { scheme, create, poll } = APIS[api];
  const operations = contractOperations(document).filter((operation) => operation.api === api);
  const created = operations.find(({ id }) => id === create)!;
  const polled = operations.find(({ id }) => id === poll)!;
  const key = document.components.securitySchemes?.[scheme]?.description;
  return [
    `# ${title}, call by call`,
    `For code that calls ${title} without [the client](src/client/README.md). ${typeof key === 'string' ? key : ''}`,
    `**Creating a task costs money, and the API has no idempotency key.** Send the request once. ${lostResponse(api)} A 429 was not executed and may be sent again after the seconds of \`Retry-After\`, or after ${pauseSeconds(api)} seconds if it has none. What an error means is in [the guide to errors](guides/errors).`,
    `Price: ${CALL_STEPS[api].price}. Output: ${CALL_STEPS[api].wait}.`,
    '## Create a task',
    `\`${created.method} ${created.host}${created.path}\``,
    created.description,
    '### Request body',
    requestBody(document, api),
    '### Responses to a create',
    ...exampleBlocks('', successExamples(created)),
    '## Poll a task',
    `\`${polled.method} ${polled.host}${polled.path}\``,
    polled.description,
    '### Responses to a poll',
    ...exampleBlocks('', successExamples(polled)),
    '## Other operations',
    ...operations
      .filter((operation) => operation !== created && operation !== polled)
      .map((operation) => operationSection(document, operation)),
    ...(api === 'unifically' ? webhookSection(document) : mediaSection(models)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The body of a create request: the model, its parameters, and options that are the same for every model. */
function requestBody(document: Document, api: Api): string {
  const { inputKey } = UNIONS.find((union) => union.api === api)!;
  const options = Object.entries(requestOptions(document, api));
  return [
    '- `model`: string; required. Id of the model. [The catalog](catalog.json) lists them.',
    `- \`${inputKey}\`: object; required. The parameters of the model, which its own page lists.`,
    ...options.map(([name, option]) => `- \`${name}\`: ${acceptedValues(option)}. ${option.description ?? ''}`),
  ].join('\n');
}

/** The properties of a create request other than the model and its parameters. */
export function requestOptions(document: Document, api: Api): Record<string, ParameterDetails> {
  const branch = branches(document).find((candidate) => candidate.api === api);
  const { model: _model, [branch?.inputKey ?? '']: _input, ...properties } = branch?.schema.properties ?? {};
  return readParameters(document, { properties });
}

function webhookSection({ webhooks }: Document): string[] {
  const hook = webhooks?.taskFinished?.post;
  const description = hook?.description;
  const { content = {} } = (hook?.requestBody ?? {}) as {
    content?: Record<string, { examples?: Record<string, NamedExample> }>;
  };
  const bodies = Object.values(content).flatMap(({ examples = {} }) => Object.values(examples));
  return typeof description === 'string'
    ? [
        '## Webhook',
        description.trim(),
        'The [webhooks guide](src/webhooks/README.md) has a handler that does this.',
        ...exampleBlocks('', bodies),
      ]
    : [];
}

/** The media parameters that the documents list once for all models of GateAI Core. */
function mediaSection(models: ReferenceModel[]): string[] {
  const generic = new Map(
    models
      .filter(({ api }) => api === 'gateai')
      .flatMap(({ details }) => Object.entries(details.parameters).filter(([, parameter]) => parameter.generic)),
  );
  return [
    '## Media parameters',
    'The documents list these once for all models, without saying which model uses which. If a model has a parameter of its own for the same purpose, prefer that.',
    [...generic]
      .map(
        ([name, parameter]) => `- \`${name}\`: ${acceptedValues(parameter)}. ${oneLine(parameter.description ?? '')}`,
      )
      .join('\n'),
  ];
}

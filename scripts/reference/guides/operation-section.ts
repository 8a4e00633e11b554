import { acceptedValues, presenceWords } from '../../../src/catalog/words/accepted-values.js';
import { resolveObject } from '../../../src/contract/document/refs.js';
import type { Document, JsonValue, Response, Schema } from '../../../src/contract/document/types.js';
import { oneLine, readParameters } from '../../../src/contract/models/parameters.js';
import type { ContractOperation } from './contract-operations.js';

/** A body as an example. */
interface Example {
  summary: string;
  value: JsonValue;
}

/** An operation with what its requests have and an example of its response: enough to call it without the contract. */
export function operationSection(document: Document, operation: ContractOperation): string {
  const { method, host, path, summary, description, query, requestContent } = operation;
  return [
    `### ${summary}`,
    `\`${method} ${host}${path}\``,
    description,
    ...(Object.keys(query.properties ?? {}).length > 0 ? ['Query:', propertyList(document, query)] : []),
    ...Object.entries(requestContent).flatMap(([type, { schema, examples = {} }]) =>
      Object.keys(examples).length > 0
        ? exampleBlocks('Request, ', Object.values(examples).slice(0, 1))
        : [`Request as \`${type}\`:`, propertyList(document, resolveObject(document, schema ?? {}))],
    ),
    ...exampleBlocks('Response, ', successExamples(operation).slice(0, 1)),
  ].join('\n\n');
}

/** The properties of an object, a line each. */
function propertyList(document: Document, schema: Schema): string {
  const lines = Object.entries(readParameters(document, schema)).map(([name, parameter]) => {
    const property = schema.properties?.[name];
    const isFile = typeof property === 'object' && property.format === 'binary';
    const words = [isFile ? 'file' : acceptedValues(parameter), presenceWords(parameter)].filter(Boolean).join('; ');
    return `- \`${name}\`: ${words}. ${oneLine(parameter.description ?? '')}`.trimEnd();
  });
  return lines.join('\n');
}

/** JSON as a block of code, a property a line. */
export const jsonBlock = (value: JsonValue): string => `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;

/** Blocks of JSON, each below what it shows. */
export const exampleBlocks = (label: string, examples: Example[]): string[] =>
  examples.map(
    ({ summary, value }) => `${label}${label === '' ? summary : firstLower(summary)}:\n\n${jsonBlock(value)}`,
  );

const firstLower = (text: string) => text.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

/** The examples of a successful response. */
export const successExamples = ({ responses }: ContractOperation): Example[] =>
  responses.filter(([status]) => status.startsWith('2')).flatMap(([, response]) => examplesOf(response));

/** The named examples of a response. */
export function examplesOf(response: Response): Example[] {
  return Object.values(response.content ?? {}).flatMap(({ examples }) => Object.values(examples ?? {}));
}

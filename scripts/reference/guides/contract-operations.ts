import {
  METHODS,
  type Document,
  type NamedExample,
  type OperationObject,
  type Response,
  type Schema,
} from '../../../src/contract/document/types.js';
import type { Api } from '../../../src/types/api.js';

/** An operation of the contract, for people. */
export interface ContractOperation {
  api: Api;
  id: string;
  method: string;
  path: string;
  /** URL of its server. */
  host: string;
  tag: string;
  summary: string;
  description: string;
  isPaid: boolean;
  /** Its query parameters, as the properties of an object. */
  query: Schema;
  /** Its request bodies, by media type. */
  requestContent: Record<string, { schema?: Schema; examples?: Record<string, NamedExample> }>;
  responses: [status: string, response: Response][];
}

/** Every operation of both APIs, in the order of the contract. */
export function contractOperations(document: Document): ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): ContractOperation[] => {
      const operation = item[method];
      if (!operation) return [];
      const [tag = ''] = operation.tags ?? [];
      return [
        {
          api: tag.startsWith('gateai-') ? 'gateai' : 'unifically',
          id: operation.operationId ?? '',
          method: method.toUpperCase(),
          path,
          host: (item.servers ?? document.servers ?? [])[0]?.url ?? '',
          tag,
          summary: text(operation, 'summary'),
          description: text(operation, 'description'),
          isPaid: operation['x-paid'] === true,
          query: queryOf(operation),
          requestContent:
            (operation.requestBody as { content?: ContractOperation['requestContent'] } | undefined)?.content ?? {},
          responses: Object.entries(operation.responses ?? {}).map(([status, response]) => [
            status,
            referenced(document, response),
          ]),
        },
      ];
    }),
  );
}

function text(operation: OperationObject, name: 'summary' | 'description'): string {
  const value = operation[name];
  return typeof value === 'string' ? value.trim() : '';
}

interface QueryParameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

function queryOf(operation: OperationObject): Schema {
  const parameters = ((operation.parameters ?? []) as QueryParameter[]).filter((one) => one.in === 'query');
  return {
    properties: Object.fromEntries(
      parameters.map(({ name, description, schema }) => [name, { ...schema, ...(description && { description }) }]),
    ),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** A response, or the component that it refers to. */
function referenced(document: Document, response: Response): Response {
  const name = response.$ref?.split('/').at(-1);
  return name === undefined ? response : (document.components.responses?.[name] ?? response);
}
